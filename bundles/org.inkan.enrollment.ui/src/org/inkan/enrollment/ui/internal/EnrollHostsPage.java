package org.inkan.enrollment.ui.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.databinding.observable.set.WritableSet;
import org.eclipse.core.databinding.observable.value.ComputedValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.SelectObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.ui.BoundPage;
import org.inkan.ui.WidgetId;

/** Which hosts: all, those ticked, or those whose name contains a text. */
final class EnrollHostsPage extends BoundPage {

    private static final int HEIGHT = 260;

    /** How hosts are chosen. */
    private enum Choice { ALL, SOME, MATCHING }

    private final Texts texts = Texts.beside(EnrollHostsPage.class);
    private final BulkEnrollWizard wizard;
    private final IObservableValue<List<String>> all = new WritableValue<>(List.of(), null);
    private final WritableSet<String> ticked;
    private final IObservableValue<Choice> choice;
    private final IObservableValue<String> filter = new WritableValue<>("", String.class);
    private final IObservableValue<List<String>> visible = computed(this::matching);
    private final IObservableValue<List<String>> chosen = computed(this::wanted);
    private Table table;

    EnrollHostsPage(BulkEnrollWizard wizard, List<String> hosts) {
        super("hosts");
        this.wizard = wizard;
        this.ticked = new WritableSet<>(new LinkedHashSet<>(hosts), String.class);
        this.choice = new WritableValue<>(hosts.isEmpty() ? Choice.ALL : Choice.SOME, Choice.class);
        setTitle(text("EnrollHostsPage_title"));
        setDescription(text("EnrollHostsPage_description"));
    }

    private static <T> IObservableValue<T> computed(java.util.function.Supplier<T> value) {
        return new ComputedValue<>() {
            @Override
            protected T calculate() {
                return value.get();
            }
        };
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        SelectObservableValue<Choice> buttons = new SelectObservableValue<>(Choice.class);
        for (Choice each : Choice.values()) {
            buttons.addOption(each, WidgetProperties.buttonSelection().observe(radio(page, each)));
        }
        bindings.bindValue(buttons, choice);
        Text words = WidgetId.mark(new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "enroll.filter");
        words.setMessage(text("EnrollHostsPage_filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(words), filter);
        table(page);
        Label count = WidgetId.mark(new Label(page, SWT.NONE), "enroll.count");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        bindings.bindValue(WidgetProperties.text().observe(count), computed(() -> texts.text("EnrollHostsPage_count",
                chosen.getValue().size(), all.getValue().size()).in(Locale.getDefault())));
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_enrollHosts");
        validate(this::state);
    }

    private Button radio(Composite parent, Choice each) {
        String name = each.name().toLowerCase(Locale.ROOT);
        Button button = WidgetId.mark(new Button(parent, SWT.RADIO), "enroll." + name);
        button.setText(text("EnrollHostsPage_" + name));
        return button;
    }

    /** The platform's viewers keep an element for each line; of 100,000 hosts only those in sight are ever filled. */
    private void table(Composite page) {
        table = WidgetId.mark(new Table(page, SWT.VIRTUAL | SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), "enroll.hosts");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::tick);
        bindings.bindValue(WidgetProperties.enabled().observe(table), computed(() -> choice.getValue() == Choice.SOME));
        visible.addValueChangeListener(e -> rows());
        rows();
    }

    private void rows() {
        table.setItemCount(visible.getValue().size());
        table.clearAll();
    }

    void show(FleetContent content) {
        ticked.retainAll(Set.copyOf(content.hosts()));
        all.setValue(content.hosts());
    }

    private List<String> matching() {
        String words = filter.getValue().strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() ? all.getValue()
                : all.getValue().stream().filter(host -> host.toLowerCase(Locale.ROOT).contains(words)).toList();
    }

    private List<String> wanted() {
        return switch (choice.getValue()) {
            case ALL -> all.getValue();
            case SOME -> {
                Set<String> now = new HashSet<>(ticked);
                yield all.getValue().stream().filter(now::contains).toList();
            }
            case MATCHING -> visible.getValue();
        };
    }

    /** The names chosen; empty for every host. */
    List<String> chosen() {
        return choice.getValue() == Choice.ALL ? List.of() : chosen.getValue();
    }

    private IStatus state() {
        Optional<IStatus> obstacle = wizard.obstacle();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (all.getValue().isEmpty()) {
            return PageState.wrong(texts.text("EnrollHostsPage_noHosts"));
        }
        return chosen.getValue().isEmpty() ? PageState.wrong(texts.text("EnrollHostsPage_nobody")) : PageState.good();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        item.setText(visible.getValue().get(event.index));
        item.setChecked(ticked.contains(item.getText()));
    }

    private void tick(Event event) {
        if (event.detail == SWT.CHECK) {
            TableItem item = (TableItem) event.item;
            if (item.getChecked()) {
                ticked.add(item.getText());
            } else {
                ticked.remove(item.getText());
            }
        }
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
