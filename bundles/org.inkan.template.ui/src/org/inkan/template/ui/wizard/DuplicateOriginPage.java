package org.inkan.template.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Duplication;
import org.inkan.template.io.TemplateFolder;
import org.inkan.template.ui.model.DuplicateDraft;
import org.inkan.template.ui.widgets.TemplateIcons;
import org.inkan.ui.BoundPage;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.WidgetId;

/** What is duplicated, and what the new template is called. */
final class DuplicateOriginPage extends BoundPage {

    private static final int HEIGHT = 200;

    private final Locale locale = Locale.getDefault();
    private final List<DuplicateDraft.Origin> origins;
    private final Optional<CertificateTemplate> first;
    private final Optional<TemplateFolder> folder;
    private final IObservableValue<DuplicateDraft.Origin> origin = new WritableValue<>();
    private final IObservableValue<String> displayName = new WritableValue<>("", String.class);
    private final IObservableValue<String> name = new WritableValue<>("", String.class);
    private final IObservableValue<String> group = new WritableValue<>("", String.class);
    private TableViewer table;

    DuplicateOriginPage(List<DuplicateDraft.Origin> origins, Optional<CertificateTemplate> first, Optional<TemplateFolder> folder) {
        super("origin");
        this.origins = origins;
        this.first = first;
        this.folder = folder;
        setTitle(text("DuplicateOriginPage_title"));
        setDescription(text("DuplicateOriginPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.templates_duplicate");
        table(area);
        Text label = field(area, "displayName");
        Text cn = field(area, "name");
        Text sid = field(area, "group");
        sid.setMessage(text("DuplicateOriginPage_groupHint"));
        bindings.bindValue(ViewerProperties.<TableViewer, DuplicateDraft.Origin>singleSelection(DuplicateDraft.Origin.class).observe(table),
                origin);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(label), displayName);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(cn), name);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(sid), group);
        bindings.bindValue(WidgetProperties.enabled().observe(sid),
                new org.eclipse.core.databinding.observable.value.ComputedValue<Boolean>(Boolean.class) {
                    @Override
                    protected Boolean calculate() {
                        return origin.getValue() != null && origin.getValue().takesGroup();
                    }
                });
        origin.addValueChangeListener(e -> propose(e.diff.getNewValue()));
        displayName.addValueChangeListener(e -> follow(e.diff.getOldValue(), e.diff.getNewValue()));
        validate(this::status);
        setControl(area);
        origins.stream().filter(o -> first.filter(o::isOf).isPresent()).findFirst().or(() -> Optional.of(origins.getFirst()))
                .ifPresent(o -> table.setSelection(new StructuredSelection(o), true));
    }

    private void table(Composite area) {
        table = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        WidgetId.mark(table.getTable(), "duplicate.origins");
        TemplateIcons icons = new TemplateIcons(table.getControl());
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        TableViewerColumn what = new TableViewerColumn(table, SWT.NONE);
        what.getColumn().setText(text("DuplicateOriginPage_origin"));
        what.getColumn().setWidth(360);
        what.setLabelProvider(ColumnLabelProvider.createTextImageProvider(o -> ((DuplicateDraft.Origin) o).label().in(locale),
                o -> icons.of("template")));
        TableViewerColumn source = new TableViewerColumn(table, SWT.NONE);
        source.getColumn().setText(text("DuplicateOriginPage_source"));
        source.getColumn().setWidth(160);
        source.setLabelProvider(ColumnLabelProvider.createTextProvider(o -> ((DuplicateDraft.Origin) o).source().in(locale)));
        table.setInput(origins);
        ColumnWidths.fit(table.getTable());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.getControl());
    }

    private Text field(Composite area, String key) {
        new Label(area, SWT.NONE).setText(text("DuplicateOriginPage_" + key));
        Text field = WidgetId.mark(new Text(area, SWT.BORDER), "duplicate." + key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private void propose(DuplicateDraft.Origin chosen) {
        if (chosen != null) {
            DuplicateDraft proposal = DuplicateDraft.of(chosen, locale);
            displayName.setValue(proposal.displayName());
            name.setValue(proposal.name());
        }
    }

    /** The name follows the label as long as it was not entered by hand, as in the console. */
    private void follow(String old, String now) {
        if (name.getValue().equals(Duplication.proposedName(old))) {
            name.setValue(Duplication.proposedName(now));
        }
    }

    private IStatus status() {
        DuplicateDraft draft = draft();
        if (folder.isEmpty()) {
            return ValidationStatus.error(text("DuplicateOriginPage_noFleet"));
        }
        return draft.problem(folder.get()::exists).map(problem -> ValidationStatus.error(problem.in(locale)))
                .orElseGet(ValidationStatus::ok);
    }

    DuplicateDraft draft() {
        return new DuplicateDraft(Optional.ofNullable(origin.getValue()), displayName.getValue(), name.getValue(), group.getValue());
    }

    private static String text(String key) {
        return DuplicateWizard.TEXTS.text(key).in(Locale.getDefault());
    }
}
