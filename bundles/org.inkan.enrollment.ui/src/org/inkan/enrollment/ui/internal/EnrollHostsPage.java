package org.inkan.enrollment.ui.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;

/** Which hosts: all, those ticked, or those whose name contains a text. */
final class EnrollHostsPage extends WizardPage {

    private static final int HEIGHT = 260;

    private final Texts texts = Texts.beside(EnrollHostsPage.class);
    private final BulkEnrollWizard wizard;
    private final Set<String> ticked;
    private List<String> all = List.of();
    private List<String> visible = List.of();
    private Button everyone;
    private Button some;
    private Button matching;
    private Text filter;
    private Table table;
    private Label count;
    private PageValidation validation;

    EnrollHostsPage(BulkEnrollWizard wizard, List<String> chosen) {
        super("hosts");
        this.wizard = wizard;
        this.ticked = new LinkedHashSet<>(chosen);
        setTitle(text("EnrollHostsPage_title"));
        setDescription(text("EnrollHostsPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        everyone = radio(page, "enroll.all", "EnrollHostsPage_all");
        some = radio(page, "enroll.some", "EnrollHostsPage_some");
        matching = radio(page, "enroll.matching", "EnrollHostsPage_matching");
        (ticked.isEmpty() ? everyone : some).setSelection(true);
        filter = WidgetId.mark(new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "enroll.filter");
        filter.setMessage(text("EnrollHostsPage_filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(e -> refresh());
        table = WidgetId.mark(new Table(page, SWT.VIRTUAL | SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), "enroll.hosts");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::tick);
        count = WidgetId.mark(new Label(page, SWT.NONE), "enroll.count");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_enrollHosts");
        validation = new PageValidation(this, this::obstacle);
        refresh();
    }

    private Button radio(Composite parent, String id, String key) {
        Button button = WidgetId.mark(new Button(parent, SWT.RADIO), id);
        button.setText(text(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> refresh()));
        return button;
    }

    void show(FleetContent content) {
        all = content.hosts();
        ticked.retainAll(Set.copyOf(all));
        refresh();
    }

    /** The names chosen; empty for every host. */
    List<String> chosen() {
        if (everyone == null || everyone.getSelection()) {
            return List.of();
        }
        return some.getSelection() ? all.stream().filter(ticked::contains).toList() : visible;
    }

    void refresh() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        visible = wanted.isEmpty() ? all : all.stream().filter(host -> host.toLowerCase(Locale.ROOT).contains(wanted)).toList();
        table.setItemCount(visible.size());
        table.clearAll();
        table.setEnabled(some.getSelection());
        int hosts = everyone.getSelection() ? all.size() : chosen().size();
        count.setText(texts.text("EnrollHostsPage_count", hosts, all.size()).in(Locale.getDefault()));
        validation.changed();
    }

    private Optional<org.inkan.core.text.Text> obstacle() {
        Optional<org.inkan.core.text.Text> missing = wizard.obstacle();
        if (missing.isPresent()) {
            return missing;
        }
        boolean nobody = all.isEmpty() || !everyone.getSelection() && chosen().isEmpty();
        return nobody ? Optional.of(texts.text(all.isEmpty() ? "EnrollHostsPage_noHosts" : "EnrollHostsPage_nobody")) : Optional.empty();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        item.setText(visible.get(event.index));
        item.setChecked(ticked.contains(visible.get(event.index)));
    }

    private void tick(Event event) {
        if (event.detail == SWT.CHECK) {
            TableItem item = (TableItem) event.item;
            if (item.getChecked()) {
                ticked.add(item.getText());
            } else {
                ticked.remove(item.getText());
            }
            count.setText(texts.text("EnrollHostsPage_count", chosen().size(), all.size()).in(Locale.getDefault()));
            validation.changed();
        }
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
