package org.inkan.template.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.inkan.template.BuiltInTemplates;
import org.inkan.template.ui.model.Fields;

/** Templates whose certificates this one replaces. */
final class SupersededPage extends TemplatePage {

    SupersededPage(TemplateEditor editor) {
        super(editor, "superseded");
    }

    @Override
    void fill(FormRows fields) {
        fields.note(TEXTS.text("SupersededPage_note"));
        Map<String, String> names = new LinkedHashMap<>();
        BuiltInTemplates.all().forEach(t -> names.put(t.cn(), t.displayName() + " (" + t.cn() + ")"));
        new ListRow(fields, Fields.SUPERSEDED, new ListRow.Values(names, Function.identity(), cn -> !cn.isBlank(), false));
    }
}
