package org.inkan.template.ui.editor;

import org.inkan.template.CertificateTemplate;
import org.inkan.template.ui.model.Fields;

/** Names, periods and publication. */
final class GeneralPage extends TemplatePage {

    GeneralPage(TemplateEditor editor) {
        super(editor, "general");
    }

    @Override
    void fill(FormRows fields) {
        fields.text(Fields.DISPLAY_NAME);
        fields.fixed("cn", CertificateTemplate::cn);
        new PeriodRow(fields, Fields.VALIDITY);
        new PeriodRow(fields, Fields.OVERLAP);
        fields.check(Fields.PUBLISH);
        fields.check(Fields.NO_DUPLICATE);
        fields.fixed("version", t -> t.revision() + "." + t.minorRevision());
        fields.fixed("oid", t -> t.oid().orElse(""));
    }
}
