package org.inkan.cli.template;

import java.util.Locale;

import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.diff.TemplateChange;
import org.inkan.template.diff.TemplateDiff;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The differences of two templates, by meaning. */
final class TemplateChanges {

    private TemplateChanges() {
    }

    static JsonArray json(CertificateTemplate before, CertificateTemplate after, Locale locale) {
        JsonArray changes = new JsonArray();
        for (TemplateChange change : TemplateDiff.diff(before, after)) {
            JsonObject json = new JsonObject();
            json.addProperty("attribute", change.attribute());
            json.addProperty("meaning", change.meaning().in(locale));
            json.addProperty("before", change.before().in(locale));
            json.addProperty("after", change.after().in(locale));
            changes.add(json);
        }
        return changes;
    }

    static void show(JsonArray changes, CliOutput out) {
        Locale locale = out.locale();
        Table table = new Table(TemplateCommand.TEXTS.text("TemplateChanges_meaning").in(locale),
                TemplateCommand.TEXTS.text("TemplateChanges_before").in(locale),
                TemplateCommand.TEXTS.text("TemplateChanges_after").in(locale));
        changes.forEach(element -> {
            JsonObject json = element.getAsJsonObject();
            table.row(json.get("attribute").getAsString(), json.get("before").getAsString(),
                    json.get("after").getAsString());
        });
        if (table.isEmpty()) {
            out.line(TemplateCommand.TEXTS.text("TemplateChanges_none"));
        } else {
            out.table(table);
        }
    }
}
