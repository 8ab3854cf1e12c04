package org.inkan.inventory.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;
import org.inkan.inventory.HostField;
import org.inkan.inventory.ui.edit.HostEdit;
import org.inkan.inventory.ui.list.FindingLines;
import org.inkan.ui.WidgetId;

/** The page of the editor: heading with the worst finding, fields, all findings. */
final class HostForm {

    private static final int FINDINGS_HEIGHT = 110;

    private final Texts texts = Texts.beside(HostForm.class);
    private final ScrolledForm form;
    private final HostFields fields;
    private final Text findings;

    HostForm(Composite parent, org.inkan.core.text.Text reading, BiConsumer<HostField, String> edited) {
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        parent.addDisposeListener(e -> toolkit.dispose());
        form = toolkit.createScrolledForm(parent);
        form.setText(reading.in(Locale.getDefault()));
        toolkit.decorateFormHeading(form.getForm());
        GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(form.getBody());
        Composite area = toolkit.createComposite(form.getBody());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        fields = new HostFields(area, "host.", edited);
        fields.enable(false);
        Label label = toolkit.createLabel(form.getBody(), texts.text("HostForm_findings").in(Locale.getDefault()));
        GridDataFactory.fillDefaults().indent(5, 6).applyTo(label);
        findings = WidgetId.mark(new Text(form.getBody(), SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL),
                "host.findings");
        GridDataFactory.fillDefaults().grab(true, true).hint(FINDINGS_HEIGHT * 3, FINDINGS_HEIGHT).indent(5, 0).applyTo(findings);
        for (org.eclipse.swt.widgets.Control child : area.getChildren()) {
            toolkit.adapt(child, true, false);
        }
    }

    Composite control() {
        return form;
    }

    void show(HostEdit edit) {
        show(edit, edit.findings());
    }

    void show(HostEdit edit, List<Finding> found) {
        Locale locale = Locale.getDefault();
        form.setText(edit.names().size() == 1 ? edit.value(HostField.NAME).replace("&", "&&")
                : texts.text("HostForm_several", edit.names().size()).in(locale));
        fields.offer(edit.directory());
        fields.show(edit, found);
        findings.setText(found.isEmpty() ? texts.text("HostForm_none").in(locale) : FindingLines.of(found));
        Optional<Finding> error = found.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
        Optional<Finding> worst = error.or(() -> found.stream().findFirst());
        int type = error.isPresent() ? IMessageProvider.ERROR : IMessageProvider.WARNING;
        form.setMessage(worst.map(finding -> finding.what().in(locale)).orElse(null), worst.isPresent() ? type : IMessageProvider.NONE);
    }

    void setFocus() {
        fields.setFocus();
    }
}
