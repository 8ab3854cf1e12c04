package org.inkan.template.ui.editor;

import java.util.Map;
import java.util.function.Function;

import org.inkan.template.ui.model.Fields;

/** Who has to agree before a certificate is issued. */
final class IssuancePage extends TemplatePage {

    private static final int MOST_SIGNATURES = 99;

    IssuancePage(TemplateEditor editor) {
        super(editor, "issuance");
    }

    @Override
    void fill(FormRows fields) {
        fields.check(Fields.APPROVAL);
        fields.count(Fields.SIGNATURES, MOST_SIGNATURES);
        new ListRow(fields, Fields.SIGNER_PURPOSES, KnownOids.values());
        new ListRow(fields, Fields.SIGNER_POLICIES, new ListRow.Values(Map.of(), Function.identity(), KnownOids::wellFormed, false));
        fields.check(Fields.VALID_CERTIFICATE);
        fields.check(Fields.KEY_RENEWAL);
    }
}
