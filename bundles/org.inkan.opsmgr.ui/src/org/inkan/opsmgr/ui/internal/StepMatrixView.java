package org.inkan.opsmgr.ui.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.opsmgr.ui.matrix.FleetRows;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.EmptyState;
import org.inkan.ui.FirstPropertySheet;
import org.inkan.ui.Prompts;
import org.inkan.ui.command.CommandLine;

/** The hosts of the open fleet by steps. As long as there are none it says what it is for and how to begin. */
public final class StepMatrixView extends ViewPart {

    static final String ID = "org.inkan.opsmgr.ui.stepMatrixView";
    /** Contributed by other bundles, so that this area does not depend on who makes a sample or reads a list. */
    private static final String SAMPLE = "org.inkan.app.sampleFleet";
    private static final String IMPORT = "org.inkan.inventory.ui.importHosts";
    private static final String EDIT = "org.inkan.inventory.ui.editHosts";
    private static final String DELETE = "org.inkan.inventory.ui.deleteHosts";
    private static final int SHOWN_RECENT = 3;

    private final Texts texts = Texts.beside(StepMatrixView.class);
    private final Consumer<Optional<FleetFolder>> onFleet = folder -> load();
    private Composite stack;
    private StepMatrixPage prepared;
    private ActiveFleet fleet;
    private Job running;
    private HostSelection selection;
    private Optional<FleetFolder> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        selection = new HostSelection(this);
        getSite().setSelectionProvider(selection);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        global(ActionFactory.REFRESH, this::load);
        global(ActionFactory.DELETE, () -> onSelected(DELETE));
        global(ActionFactory.SELECT_ALL, () -> page().ifPresent(StepMatrixPage::selectAll));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.inkan.help.hosts_stepMatrix");
        fleet = getSite().getService(ActiveFleet.class);
        fleet.addListener(onFleet);
        load();
    }

    private void global(ActionFactory action, Runnable work) {
        Action handler = new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
        handler.setActionDefinitionId(action.getCommandId());
        getViewSite().getActionBars().setGlobalActionHandler(action.getId(), handler);
    }

    /** Reads the fleet again, in the background; what is shown of the same fleet stays until then. */
    void load() {
        if (running != null) {
            running.cancel();
        }
        Optional<FleetFolder> folder = fleet.folder();
        if (folder.isEmpty()) {
            describe("");
            show(noFleet());
            return;
        }
        Text reading = texts.text("StepMatrixView_reading", folder.get().path());
        if (page().isEmpty() || !shown.equals(folder)) {
            describe("");
            show(new EmptyState(stack).paragraph(reading));
            stack.getDisplay().asyncExec(this::prepare);
        }
        FleetReadings readings = getSite().getService(FleetReadings.class);
        Job[] own = new Job[1];
        own[0] = Job.create(reading.in(Locale.getDefault()), monitor -> {
            Job self = own[0];
            try {
                List<HostRow> rows = new FleetRows(readings, Clock.systemUTC()).read(folder.get(), monitor);
                later(self, folder.get(), () -> show(folder.get(), rows));
            } catch (ProblemException e) {
                later(self, folder.get(), () -> show(unreadable(e.problem())));
            }
        });
        running = own[0];
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(running);
    }

    /** The workbench lays the view out anew each time. */
    private void describe(String description) {
        if (!description.equals(getContentDescription())) {
            setContentDescription(description);
        }
    }

    /** The matrix, if it is what is shown. */
    Optional<StepMatrixPage> page() {
        return ((StackLayout) stack.getLayout()).topControl instanceof StepMatrixPage page ? Optional.of(page) : Optional.empty();
    }

    /** The selected hosts in the order they are shown. */
    List<HostRow> selected() {
        return selection.hosts();
    }

    /** What a job found counts only as long as the view is there, no other has begun since and the fleet is the open one. */
    private void later(Job job, FleetFolder read, Runnable update) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!stack.isDisposed() && job == running && fleet.folder().equals(Optional.of(read))) {
                update.run();
            }
        });
    }

    private void show(FleetFolder folder, List<HostRow> rows) {
        describe(folder.path().toString());
        if (rows.isEmpty()) {
            show(noHosts());
            return;
        }
        if (page().isEmpty() || !shown.equals(Optional.of(folder))) {
            prepare();
            complete();
            show(prepared);
            prepared = null;
        }
        page().orElseThrow().update(rows);
        shown = Optional.of(folder);
    }

    /** To make the matrix takes a moment, and while the fleet is read there is one. */
    private void prepare() {
        if (prepared == null && !stack.isDisposed()) {
            prepared = new StepMatrixPage(stack, selection::show);
            stack.getDisplay().asyncExec(this::complete);
        }
    }

    private void complete() {
        if (prepared != null && !prepared.isDisposed() && prepared.complete()) {
            selection.popup(prepared.table());
            OpenKeys.on(prepared.table(), () -> onSelected(EDIT));
            ResultDrop.on(prepared.table(), getSite().getWorkbenchWindow());
        }
    }

    private void show(Composite page) {
        StackLayout layout = (StackLayout) stack.getLayout();
        Composite old = (Composite) layout.topControl;
        layout.topControl = page;
        if (!(page instanceof StepMatrixPage)) {
            selection.show(List.of());
        }
        stack.layout();
        if (old != null) {
            old.dispose();
        }
    }

    private EmptyState noFleet() {
        EmptyState page = new EmptyState(stack).picture(StepIcons.descriptor("seal")).title(texts.text("StepMatrixView_noFleet"))
                .paragraph(texts.text("StepMatrixView_purpose"))
                .action("hosts.openFleet", texts.text("StepMatrixView_open"), this::openFleet);
        int shown = 0;
        for (Path path : fleet.recent()) {
            if (shown < SHOWN_RECENT) {
                page.link("hosts.recent." + shown++, path.toString(), () -> open(path));
            }
        }
        ICommandService commands = getSite().getService(ICommandService.class);
        // A product without the command line has the command, but nothing that makes a sample.
        if (commands.getCommand(SAMPLE).isDefined() && commands.getCommand(SAMPLE).isEnabled()) {
            page.paragraph(texts.text("StepMatrixView_begin")).action("hosts.sample", texts.text("StepMatrixView_sample"), this::sample)
                    .paragraph(texts.text("StepMatrixView_after"));
        }
        return page;
    }

    /** The product makes the sample; the handler answers with its job, or with nothing when the person cancelled. */
    private void sample() {
        if (execute(SAMPLE) instanceof Job making) {
            show(new EmptyState(stack).picture(StepIcons.descriptor("seal")).title(Text.literal(making.getName()))
                    .paragraph(texts.text("StepMatrixView_making")));
            Display display = getSite().getShell().getDisplay();
            making.addJobChangeListener(IJobChangeListener.onDone(event -> display.asyncExec(this::loadIfShown)));
        }
    }

    private void loadIfShown() {
        if (!stack.isDisposed() && fleet.folder().isEmpty()) {
            load();
        }
    }

    private EmptyState noHosts() {
        EmptyState page = new EmptyState(stack).picture(StepIcons.descriptor("seal")).title(texts.text("StepMatrixView_noHosts"))
                .paragraph(texts.text("StepMatrixView_import"));
        ResultDrop.on(page, getSite().getWorkbenchWindow());
        ICommandService commands = getSite().getService(ICommandService.class);
        if (commands.getCommand(IMPORT).isDefined()) {
            page.action("hosts.import", texts.text("StepMatrixView_importAction"), () -> execute(IMPORT));
        }
        return page.action("hosts.refresh", texts.text("StepMatrixView_refresh"), this::load);
    }

    private void onSelected(String command) {
        if (!selected().isEmpty() && getSite().getService(ICommandService.class).getCommand(command).isEnabled()) {
            execute(command);
        }
    }

    private Object execute(String command) {
        try {
            return getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private EmptyState unreadable(Problem problem) {
        return new EmptyState(stack).problem(problem)
                .action("hosts.refresh", texts.text("StepMatrixView_refresh"), this::load);
    }

    private void openFleet() {
        Prompts prompts = getSite().getService(Prompts.class);
        prompts.folder(getSite().getShell(), texts.text("StepMatrixView_question")).ifPresent(this::open);
    }

    private void open(Path path) {
        try {
            fleet.open(path);
        } catch (ProblemException e) {
            getSite().getService(Prompts.class).problem(getSite().getShell(), e.problem());
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IPropertySheetPage.class) {
            return type.cast(FirstPropertySheet.inOrder());
        }
        if (type == CommandLine.class && selected().size() != 1 && fleet.folder().isPresent()) {
            return type.cast(CommandLine.of("fleet", "status"));
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    @Override
    public void dispose() {
        fleet.removeListener(onFleet);
        super.dispose();
    }
}
