package org.inkan.opsmgr.ui.internal;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.opsmgr.ui.expiry.ExpiryScale;
import org.inkan.opsmgr.ui.expiry.ExpiryTimeline;
import org.inkan.opsmgr.ui.matrix.FleetRows;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.EmptyState;
import org.inkan.ui.FleetPreferences;
import org.inkan.ui.PageStack;

/** When the certificates of the open fleet end. Hosts selected here are selected among the hosts too. */
public final class ExpiryView extends ViewPart {

    static final String ID = "org.inkan.opsmgr.ui.expiryView";
    /** Contributed by other bundles; without them the page only says what is missing. */
    private static final String ENROLL = "org.inkan.enrollment.ui.enroll";
    private static final String OPEN = "org.inkan.ui.openFleet";

    private final Texts texts = Texts.beside(ExpiryView.class);
    private final Consumer<Optional<FleetFolder>> onFleet = folder -> load();
    private ExpiryScale scale = ExpiryScale.MONTH;
    private PageStack stack;
    private ActiveFleet fleet;
    private Job running;

    @Override
    public void createPartControl(Composite parent) {
        stack = new PageStack(parent, "org.inkan.help.hosts_expiry");
        global(ActionFactory.REFRESH, this::load);
        global(ActionFactory.COPY, () -> page().ifPresent(page -> copy(page.lines())));
        show(new EmptyState(stack).paragraph(texts.text("ExpiryView_reading")));
        fleet = getSite().getService(ActiveFleet.class);
        fleet.addListener(onFleet);
        load();
    }

    private void global(ActionFactory action, Runnable work) {
        getViewSite().getActionBars().setGlobalActionHandler(action.getId(), new Action() {
            @Override
            public void run() {
                work.run();
            }
        });
    }

    private void load() {
        if (running != null) {
            running.cancel();
        }
        Optional<FleetFolder> folder = fleet.folder();
        if (folder.isEmpty()) {
            show(empty("ExpiryView_noFleet", "expiry.openFleet", OPEN, "ExpiryView_open"));
            return;
        }
        FleetReadings readings = getSite().getService(FleetReadings.class);
        int warning = FleetPreferences.expiryWarningDays();
        ExpiryScale asked = scale;
        Job[] own = new Job[1];
        own[0] = Job.create(texts.text("ExpiryView_reading").in(Locale.getDefault()), monitor -> {
            Job self = own[0];
            try {
                List<HostRow> hosts = new FleetRows(readings, Clock.systemUTC()).read(folder.get(), monitor);
                ExpiryTimeline timeline = ExpiryTimeline.of(hosts, asked, warning, ZonedDateTime.now());
                later(self, () -> show(timeline));
            } catch (ProblemException e) {
                later(self, () -> show(new EmptyState(stack).problem(e.problem())
                        .action("expiry.refresh", texts.text("ExpiryView_refresh"), this::load)));
            }
        });
        running = own[0];
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(running);
    }

    /** What an outdated job found replaces nothing. */
    private void later(Job job, Runnable update) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!stack.isDisposed() && job == running && fleet.folder().isPresent()) {
                update.run();
            }
        });
    }

    private void show(ExpiryTimeline timeline) {
        if (timeline.isEmpty()) {
            show(empty("ExpiryView_noCertificates", "expiry.enroll", ENROLL, "ExpiryView_enroll"));
            return;
        }
        ExpiryPage page = page().orElseGet(() -> {
            ExpiryPage made = new ExpiryPage(stack, scale, this::scale, this::select);
            show(made);
            return made;
        });
        page.show(timeline);
    }

    private void scale(ExpiryScale wanted) {
        scale = wanted;
        load();
    }

    private EmptyState empty(String title, String id, String command, String label) {
        EmptyState page = new EmptyState(stack).picture(StepIcons.descriptor("expiry")).title(texts.text(title))
                .paragraph(texts.text("ExpiryView_purpose"));
        boolean known = getSite().getService(ICommandService.class).getCommand(command).isDefined();
        return known ? page.action(id, texts.text(label), () -> execute(command)) : page;
    }

    private void execute(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private void show(Composite page) {
        stack.show(page);
    }

    private Optional<ExpiryPage> page() {
        return stack.page().filter(ExpiryPage.class::isInstance).map(ExpiryPage.class::cast);
    }

    private void select(List<HostRow> hosts) {
        try {
            IViewPart view = getSite().getPage().showView(StepMatrixView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            view.getSite().getSelectionProvider().setSelection(new StructuredSelection(hosts));
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(String lines) {
        Clipboard clipboard = new Clipboard(stack.getDisplay());
        clipboard.setContents(new Object[] { lines }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** The text of the page as far as it is shown; tests ask for it. */
    Text lines() {
        return Text.literal(page().map(ExpiryPage::lines).orElse(""));
    }

    @Override
    public void setFocus() {
        stack.setFocus();
    }

    @Override
    public void dispose() {
        fleet.removeListener(onFleet);
        super.dispose();
    }
}
