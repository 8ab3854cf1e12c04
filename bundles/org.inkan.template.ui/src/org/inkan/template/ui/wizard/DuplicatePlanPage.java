package org.inkan.template.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.observable.list.IObservableList;
import org.eclipse.core.databinding.observable.list.WritableList;
import org.eclipse.core.databinding.observable.value.ComputedValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.viewers.ObservableListContentProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateFolder;
import org.inkan.template.ui.model.TemplateFindings;
import org.inkan.template.ui.rules.InstalledRequirements;
import org.inkan.template.ui.widgets.TemplateIcons;
import org.inkan.ui.BoundPage;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;
import org.inkan.ui.command.CommandLine;

/** What will be written, what is noticed about it, and the command that does the same. */
final class DuplicatePlanPage extends BoundPage {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;

    private final DuplicateWizard wizard;
    private final IObservableValue<String> summary = new WritableValue<>("", String.class);
    private final IObservableValue<String> command = new WritableValue<>("", String.class);
    private final IObservableList<Finding> findings = new WritableList<>();
    private Text field;
    private Table rows;
    private Label words;

    DuplicatePlanPage(DuplicateWizard wizard) {
        super("plan");
        this.wizard = wizard;
        setTitle(text("DuplicatePlanPage_title"));
        setDescription(text("DuplicatePlanPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.templates_duplicatePlan");
        words = WidgetId.mark(new Label(area, SWT.WRAP), "duplicate.summary");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        bindings.bindValue(WidgetProperties.text().observe(words), summary);
        table(area);
        command(area);
        validate(this::status);
        setControl(area);
    }

    private void table(Composite area) {
        TableViewer table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        rows = table.getTable();
        WidgetId.mark(table.getTable(), "duplicate.findings");
        TemplateIcons icons = new TemplateIcons(table.getControl());
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(new ObservableListContentProvider<>());
        TableViewerColumn rule = new TableViewerColumn(table, SWT.NONE);
        rule.getColumn().setText(text("DuplicatePlanPage_rule"));
        rule.getColumn().setWidth(150);
        rule.setLabelProvider(ColumnLabelProvider.createTextImageProvider(f -> ((Finding) f).rule(),
                f -> icons.of(Optional.of(((Finding) f).severity()))));
        TableViewerColumn what = new TableViewerColumn(table, SWT.NONE);
        what.getColumn().setText(text("DuplicatePlanPage_what"));
        what.getColumn().setWidth(WIDTH);
        what.setLabelProvider(ColumnLabelProvider.createTextProvider(f -> ((Finding) f).what().in(Locale.getDefault())));
        table.setInput(findings);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getControl());
    }

    private void command(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text("DuplicatePlanPage_command"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        field = WidgetId.mark(new Text(area, SWT.READ_ONLY | SWT.BORDER), "duplicate.command");
        field.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH / 2, SWT.DEFAULT).applyTo(field);
        bindings.bindValue(WidgetProperties.text().observe(field), command);
        Button copy = WidgetId.mark(new Button(area, SWT.PUSH), "duplicate.copy");
        copy.setText(text("DuplicatePlanPage_copy"));
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> copy()));
        bindings.bindValue(WidgetProperties.enabled().observe(copy), new ComputedValue<>(Boolean.class) {
            @Override
            protected Boolean calculate() {
                return wizard.commandLine().isPresent() && !command.getValue().isEmpty();
            }
        });
    }

    /** What is dangerous can be repaired in the editor, and harms nobody before it is published; so it warns only. */
    private IStatus status() {
        long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        return errors == 0 ? ValidationStatus.ok()
                : ValidationStatus.warning(DuplicateWizard.TEXTS.text("DuplicatePlanPage_errors", errors).in(Locale.getDefault()));
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            CertificateTemplate template = wizard.template();
            String artifact = TemplateFolder.artifact(template.cn());
            List<Finding> found = new TemplateFindings(InstalledRequirements.fromRegistry(Platform.getExtensionRegistry()).all())
                    .of(template, Place.of(artifact));
            String what = DuplicateWizard.TEXTS.text(found.isEmpty() ? "DuplicatePlanPage_good" : "DuplicatePlanPage_findings", artifact,
                    template.schemaVersion(), found.size()).in(Locale.getDefault());
            summary.setValue(what);
            findings.clear();
            findings.addAll(found);
            ColumnWidths.fit(rows);
            command.setValue(wizard.commandLine().map(DuplicatePlanPage::commandText).orElseGet(() -> text("DuplicatePlanPage_noCommand")));
            words.getParent().layout();
        }
        super.setVisible(visible);
    }

    private static String commandText(CommandLine line) {
        return Platform.OS_WIN32.equals(Platform.getOS()) ? line.forPowerShell() : line.forShell();
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(field.getDisplay());
        clipboard.setContents(new Object[] { command.getValue() }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private static String text(String key) {
        return DuplicateWizard.TEXTS.text(key).in(Locale.getDefault());
    }
}
