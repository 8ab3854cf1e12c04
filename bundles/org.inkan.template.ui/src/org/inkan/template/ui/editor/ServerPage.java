package org.inkan.template.ui.editor;

import org.inkan.template.ui.model.Fields;

/** What the CA keeps and writes for short-lived certificates. */
final class ServerPage extends TemplatePage {

    ServerPage(TemplateEditor editor) {
        super(editor, "server");
    }

    @Override
    void fill(FormRows fields) {
        fields.note(TEXTS.text("ServerPage_note"));
        fields.check(Fields.NOT_STORED);
        fields.check(Fields.NO_REVOCATION);
    }
}
