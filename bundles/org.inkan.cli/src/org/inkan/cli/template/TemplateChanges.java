package org.inkan.cli.template;

import java.util.List;
import java.util.Locale;

import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.diff.MeaningRow;
import org.inkan.template.diff.MeaningRows;
import org.inkan.template.diff.TemplateChange;
import org.inkan.template.diff.TemplateDiff;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The differences of two templates, by meaning: attribute by attribute for a program, setting by setting for a person.
 *
 * @param changes one for each attribute, and one for each right that was added or removed
 * @param rows    the same in the words of the console
 */
record TemplateChanges(List<TemplateChange> changes, List<MeaningRow> rows) {

    static TemplateChanges of(CertificateTemplate before, CertificateTemplate after) {
        return new TemplateChanges(TemplateDiff.diff(before, after), MeaningRows.of(before, after));
    }

    JsonArray json(Locale locale) {
        JsonArray array = new JsonArray();
        for (TemplateChange change : changes) {
            JsonObject json = new JsonObject();
            json.addProperty("attribute", change.attribute());
            json.addProperty("meaning", change.meaning().in(locale));
            json.addProperty("before", change.before().in(locale));
            json.addProperty("after", change.after().in(locale));
            array.add(json);
        }
        return array;
    }

    void show(CliOutput out) {
        Locale locale = out.locale();
        Table table = new Table(TemplateCommand.TEXTS.text("TemplateChanges_meaning").in(locale),
                TemplateCommand.TEXTS.text("TemplateChanges_before").in(locale),
                TemplateCommand.TEXTS.text("TemplateChanges_after").in(locale));
        rows.forEach(row -> table.row(setting(row, locale), row.before().in(locale), row.after().in(locale)));
        if (table.isEmpty()) {
            out.line(TemplateCommand.TEXTS.text("TemplateChanges_none"));
        } else {
            out.table(table);
        }
    }

    /** What it is called, and the name by which {@code template set} takes it. */
    private static String setting(MeaningRow row, Locale locale) {
        String name = row.setting().in(locale);
        return name.equals(row.attribute()) ? name : name + " [" + row.attribute() + "]";
    }
}
