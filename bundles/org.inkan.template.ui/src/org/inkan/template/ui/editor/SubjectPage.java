package org.inkan.template.ui.editor;

import java.util.List;

import org.inkan.template.ui.model.SubjectFields;

/** Where subject and alternative names come from. */
final class SubjectPage extends TemplatePage {

    SubjectPage(TemplateEditor editor) {
        super(editor, "subject");
    }

    @Override
    void fill(FormRows fields) {
        fields.radios(SubjectFields.SUPPLIED, List.of(true, false), on -> TEXTS.text("SubjectPage_supplied_" + on));
        fields.note(TEXTS.text("SubjectPage_workgroup"));
        fields.check(SubjectFields.FROM_OLD);
        fields.combo(SubjectFields.FORMAT, List.of(SubjectFields.Format.values()), SubjectFields.Format::label);
        fields.check(SubjectFields.EMAIL);
        fields.note(TEXTS.text("SubjectPage_alternative"));
        fields.check(SubjectFields.ALT_EMAIL);
        fields.check(SubjectFields.ALT_DNS);
        fields.check(SubjectFields.ALT_UPN);
        fields.check(SubjectFields.ALT_SPN);
    }
}
