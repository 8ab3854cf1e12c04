package org.inkan.template.ui.editor;

import java.util.List;
import java.util.stream.IntStream;

import org.inkan.template.Compatibility;
import org.inkan.template.ui.model.Fields;

/** The oldest systems; they decide which settings there are. */
final class CompatibilityPage extends TemplatePage {

    CompatibilityPage(TemplateEditor editor) {
        super(editor, "compatibility");
    }

    @Override
    void fill(FormRows fields) {
        fields.note(TEXTS.text("CompatibilityPage_note"));
        List<Integer> systems = IntStream.rangeClosed(0, Compatibility.NEWEST).boxed().toList();
        fields.combo(Fields.AUTHORITY, systems, n -> new Compatibility(n, 0).authorityName());
        fields.combo(Fields.RECIPIENT, systems, n -> new Compatibility(0, n).clientName());
        fields.fixed("schema", t -> Integer.toString(t.schemaVersion()));
        fields.note(TEXTS.text("CompatibilityPage_schema"));
    }
}
