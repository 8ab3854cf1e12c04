package org.inkan.template.ui.editor;

import java.util.List;

import org.inkan.template.ui.model.Fields;
import org.inkan.template.ui.model.Purpose;
import org.inkan.template.ui.model.UserInput;

/** What keys are for and how they are kept. */
final class HandlingPage extends TemplatePage {

    HandlingPage(TemplateEditor editor) {
        super(editor, "handling");
    }

    @Override
    void fill(FormRows fields) {
        fields.combo(Fields.PURPOSE, List.of(Purpose.values()), Purpose::label);
        fields.check(Fields.DELETE_OLD);
        fields.check(Fields.SYMMETRIC);
        fields.check(Fields.ARCHIVE);
        fields.check(Fields.EXPORTABLE);
        fields.check(Fields.SAME_KEY);
        fields.check(Fields.KEEP_KEY);
        fields.radios(Fields.USER_INPUT, List.of(UserInput.values()), UserInput::label);
    }
}
