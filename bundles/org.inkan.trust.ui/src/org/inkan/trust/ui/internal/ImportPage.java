package org.inkan.trust.ui.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.trust.bag.BagVerdicts;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.bag.Verdict;
import org.inkan.trust.ui.fleet.ChosenFiles;
import org.inkan.ui.BoundPage;
import org.inkan.ui.ColumnWidths;
import org.inkan.ui.Prompts;
import org.inkan.ui.WidgetId;
import org.inkan.ui.work.BackgroundWork;

/** Which files, and what they hold with the verdict on each, before anything is written. */
final class ImportPage extends BoundPage {

    private static final int[] WIDTHS = { 220, 330 };
    private static final int HEIGHT = 260;

    /** What was read so far, and what is thought of it beside what the fleet has. */
    private record Found(TrustBag bag, Map<TrustItem, Verdict> verdicts, Optional<Problem> problem) {
    }

    private final Texts texts = Texts.beside(ImportPage.class);
    private final IWorkbenchWindow window;
    private final Optional<FleetFolder> fleet;
    private final WritableValue<TrustBag> found = new WritableValue<>(TrustBag.empty(), TrustBag.class);
    private TrustIcons icons;
    private Table table;

    ImportPage(IWorkbenchWindow window, Optional<FleetFolder> fleet) {
        super("import");
        this.window = window;
        this.fleet = fleet;
        setTitle(in("title"));
        setDescription(in("description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        Button add = WidgetId.mark(new Button(area, SWT.PUSH), "import.addFiles");
        add.setText(in("add"));
        add.setEnabled(fleet.isPresent());
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> read(window.getService(Prompts.class).files(getShell(),
                texts.text("ImportPage_question"), TrustActions.ENDINGS))));
        table = WidgetId.mark(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "import.found");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        table.setHeaderVisible(true);
        icons = new TrustIcons(table);
        column(0, "name");
        column(1, "verdict");
        validate(() -> status(found.getValue()));
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.trust_import");
    }

    private IStatus status(TrustBag bag) {
        return fleet.isEmpty() ? ValidationStatus.error(in("noFleet"))
                : bag.isEmpty() ? ValidationStatus.error(in("nothing")) : ValidationStatus.ok();
    }

    private void column(int index, String key) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(in(key));
        column.setWidth(WIDTHS[index]);
    }

    /** One file that cannot be read leaves those before it as they are. */
    private void read(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        TrustBag before = found.getValue();
        Optional<ActiveBag.State> known = window.getService(ActiveBag.class).state();
        CredentialPrompt secrets = window.getService(CredentialPrompt.class);
        window.getService(BackgroundWork.class).start(texts.text("ImportPage_reading"), monitor -> {
            ChosenFiles read = ChosenFiles.read(files, TrustActions.passwords(secrets), true, monitor);
            TrustBag all = before.plus(read.bag());
            TrustBag together = known.map(ActiveBag.State::bag).orElse(TrustBag.empty()).plus(all);
            return new Found(all, BagVerdicts.of(together, Clock.systemUTC().instant(), monitor), read.problem());
        }, this::show);
    }

    private void show(Found read) {
        if (table.isDisposed()) {
            return;
        }
        table.removeAll();
        List<TrustItem> items = new ArrayList<>(read.bag().certificates());
        items.addAll(read.bag().crls());
        for (TrustItem item : items) {
            Verdict verdict = read.verdicts().get(item);
            TableItem row = new TableItem(table, SWT.NONE);
            row.setText(new String[] { item.label(), verdict.headline().in(Locale.getDefault()) });
            row.setImage(0, icons.of(item));
            row.setImage(1, icons.of(verdict.state()));
        }
        ColumnWidths.fit(table);
        found.setValue(read.bag());
        read.problem().ifPresent(problem -> window.getService(Prompts.class).problem(getShell(), problem));
    }

    /** What to write. */
    TrustBag found() {
        return found.getValue();
    }

    private String in(String key) {
        return texts.text("ImportPage_" + key).in(Locale.getDefault());
    }
}
