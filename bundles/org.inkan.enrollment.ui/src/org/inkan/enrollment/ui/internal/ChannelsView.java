package org.inkan.enrollment.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ChannelMatrix;
import org.inkan.enrollment.ui.channels.ChannelRow;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.FleetReadings;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.EmptyState;
import org.inkan.ui.PageStack;
import org.osgi.framework.FrameworkUtil;

/** Both ends of every channel of the open fleet: whose roots and names satisfy whom, and what is missing. */
public final class ChannelsView extends ViewPart {

    static final String ID = "org.inkan.enrollment.ui.channelsView";
    private static final String MATRIX = "matrix";

    private final Texts texts = Texts.beside(ChannelsView.class);
    private final Consumer<Optional<FleetFolder>> onFleet = folder -> load();
    private final RowSelection<ChannelRow> selection = new RowSelection<>();
    private PageStack stack;
    private ActiveFleet fleet;
    private ChannelsPage page;
    private Optional<FleetFolder> shown = Optional.empty();
    private Job running;

    @Override
    public void createPartControl(Composite parent) {
        stack = new PageStack(parent, "org.inkan.help.trust_channels");
        getSite().setSelectionProvider(selection);
        fleet = getSite().getService(ActiveFleet.class);
        fleet.addListener(onFleet);
        load();
    }

    private void load() {
        FleetReadings readings = getSite().getService(FleetReadings.class);
        if (running != null) {
            running.cancel();
        }
        Optional<FleetFolder> folder = fleet.folder();
        if (folder.isEmpty()) {
            show(purpose("ChannelsView_noFleet").action("channels.openFleet", texts.text("ChannelsView_open"),
                    () -> execute("org.inkan.ui.openFleet")));
            return;
        }
        if (!isShown(folder)) {
            show(new EmptyState(stack).paragraph(texts.text("ChannelsView_reading")));
        }
        running = Job.create(texts.text("ChannelsView_reading").in(Locale.getDefault()), monitor -> {
            try {
                List<ChannelRow> rows = ChannelMatrix.of(folder.get(), readings.read(folder.get()),
                        java.time.Instant.now(), monitor).pairs().stream().map(pair -> new ChannelRow(folder.get(), pair)).toList();
                later(folder.get(), () -> show(rows));
            } catch (ProblemException e) {
                later(folder.get(), () -> show(unreadable(e.problem())));
            }
        });
        running.schedule();
    }

    /** What a job found counts only as long as the view is there and the fleet is the open one. */
    private void later(FleetFolder read, Runnable update) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!stack.isDisposed() && fleet.folder().equals(Optional.of(read))) {
                update.run();
            }
        });
    }

    /** A fleet that is read again keeps its page, with filter, order and selection. */
    private boolean isShown(Optional<FleetFolder> folder) {
        return page != null && !page.isDisposed() && shown.equals(folder);
    }

    private void show(List<ChannelRow> rows) {
        if (rows.isEmpty()) {
            show(purpose("ChannelsView_none"));
        } else if (isShown(fleet.folder())) {
            page.show(rows);
        } else {
            page = new ChannelsPage(stack, getSite(), rows, selection, this::load);
            page.form(settings().getBoolean(MATRIX), matrix -> settings().put(MATRIX, matrix));
            shown = fleet.folder();
            show(page);
        }
    }

    /** List or matrix, as the person left it, also over a restart. */
    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ChannelsView.class)).getDialogSettings();
        return DialogSettings.getOrCreateSection(all, ID);
    }

    private EmptyState purpose(String title) {
        return new EmptyState(stack).picture(EnrollmentIcons.descriptor("channels")).title(texts.text(title))
                .paragraph(texts.text("ChannelsView_purpose"));
    }

    private EmptyState unreadable(Problem problem) {
        return new EmptyState(stack).problem(problem)
                .action("channels.refresh", texts.text("RequestsView_refresh"), this::load);
    }

    private void show(Composite page) {
        stack.show(page);
        if (!(page instanceof ChannelsPage)) {
            selection.clear();
        }
    }

    private void execute(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void setFocus() {
        stack.setFocus();
    }

    @Override
    public void dispose() {
        if (fleet != null) {
            fleet.removeListener(onFleet);
        }
        super.dispose();
    }
}
