package org.inkan.template.ui.editor;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Group;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.template.ui.model.Fields;

/** What is written into certificates. */
final class ExtensionsPage extends TemplatePage {

    private static final int COLUMNS = 3;

    ExtensionsPage(TemplateEditor editor) {
        super(editor, "extensions");
    }

    @Override
    void fill(FormRows fields) {
        new ListRow(fields, Fields.PURPOSES, KnownOids.values());
        fields.check(Fields.purposesCritical());
        new ListRow(fields, Fields.POLICIES, new ListRow.Values(Map.of(), Function.identity(), KnownOids::wellFormed, false));
        Group usage = new Group(fields.body(), SWT.NONE);
        usage.setText(TEXTS.text("ExtensionsPage_keyUsage").in(Locale.getDefault()));
        fields.toolkit().adapt(usage);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(6, 6).applyTo(usage);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(usage);
        for (KeyUsage each : KeyUsage.values()) {
            fields.check(usage, 1, Fields.keyUsage(each).onlyWithin(org.inkan.template.ui.model.Limits::none));
        }
        fields.check(Fields.keyUsageCritical());
        fields.check(Fields.CONSTRAINTS);
    }
}
