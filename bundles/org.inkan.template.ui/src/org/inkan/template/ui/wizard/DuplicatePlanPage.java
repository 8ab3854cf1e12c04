package org.inkan.template.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateFolder;
import org.inkan.template.ui.model.TemplateFindings;
import org.inkan.template.ui.rules.InstalledRequirements;
import org.inkan.template.ui.widgets.TemplateIcons;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** What will be written, what is noticed about it, and the command that does the same. */
final class DuplicatePlanPage extends WizardPage {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;

    private final DuplicateWizard wizard;
    private Label summary;
    private TableViewer table;
    private Text command;

    DuplicatePlanPage(DuplicateWizard wizard) {
        super("plan", text("DuplicatePlanPage_title"), null);
        this.wizard = wizard;
        setDescription(text("DuplicatePlanPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.templates_duplicatePlan");
        summary = WidgetId.mark(new Label(area, SWT.WRAP), "duplicate.summary");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        WidgetId.mark(table.getTable(), "duplicate.findings");
        TemplateIcons icons = new TemplateIcons(table.getControl());
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        TableViewerColumn rule = new TableViewerColumn(table, SWT.NONE);
        rule.getColumn().setText(text("DuplicatePlanPage_rule"));
        rule.getColumn().setWidth(150);
        rule.setLabelProvider(ColumnLabelProvider.createTextImageProvider(f -> ((Finding) f).rule(),
                f -> icons.of(Optional.of(((Finding) f).severity()))));
        TableViewerColumn what = new TableViewerColumn(table, SWT.NONE);
        what.getColumn().setText(text("DuplicatePlanPage_what"));
        what.getColumn().setWidth(WIDTH);
        what.setLabelProvider(ColumnLabelProvider.createTextProvider(f -> ((Finding) f).what().in(Locale.getDefault())));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getControl());
        Label label = new Label(area, SWT.NONE);
        label.setText(text("DuplicatePlanPage_command"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        command = WidgetId.mark(new Text(area, SWT.READ_ONLY | SWT.BORDER), "duplicate.command");
        command.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH / 2, SWT.DEFAULT).applyTo(command);
        Button copy = WidgetId.mark(new Button(area, SWT.PUSH), "duplicate.copy");
        copy.setText(text("DuplicatePlanPage_copy"));
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> copy()));
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            CertificateTemplate template = wizard.template();
            String artifact = TemplateFolder.artifact(template.cn());
            List<Finding> findings = new TemplateFindings(InstalledRequirements.fromRegistry(Platform.getExtensionRegistry()).all())
                    .of(template, Place.of(artifact));
            String what = DuplicateWizard.TEXTS.text(findings.isEmpty() ? "DuplicatePlanPage_good" : "DuplicatePlanPage_findings", artifact,
                    template.schemaVersion(), findings.size()).in(Locale.getDefault());
            summary.setText(what);
            table.setInput(findings);
            ColumnWidths.fit(table.getTable());
            command.setText(commandText());
            summary.getParent().layout();
        }
        super.setVisible(visible);
    }

    private String commandText() {
        return Platform.OS_WIN32.equals(Platform.getOS()) ? wizard.commandLine().forPowerShell() : wizard.commandLine().forShell();
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(command.getDisplay());
        clipboard.setContents(new Object[] { command.getText() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private static String text(String key) {
        return DuplicateWizard.TEXTS.text(key).in(Locale.getDefault());
    }
}
