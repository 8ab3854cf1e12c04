package org.inkan.ca.ui.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.inkan.ca.CaBackends;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.ui.desk.AuthorityDesk;
import org.inkan.ca.ui.desk.ConnectionEntry;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.EmptyState;
import org.inkan.ui.FirstPropertySheet;
import org.inkan.ui.command.CommandLine;

/** The certification authorities of the open fleet and what waits at them. */
public final class CaView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.inkan.ca.ui.caView";

    private final Texts texts = Texts.beside(CaView.class);
    private final Consumer<Optional<FleetFolder>> onFleet = folder -> load();
    private final CaSelection selection = new CaSelection();
    private final Operations operations = new Operations(this);
    private final List<ConnectionEntry> entries = new ArrayList<>();
    private Composite stack;
    private AuthorityTabs tabs;
    private EmptyState empty;
    private ActiveFleet fleet;
    private AuthorityDesk desk;
    private Job trying;
    private String chosen = "";

    @Override
    public void createPartControl(Composite parent) {
        getSite().setSelectionProvider(selection);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.inkan.help.ca_authorities");
        getSite().getService(IContextService.class).activateContext("org.inkan.ca.ui.context");
        operations.activate();
        fleet = getSite().getService(ActiveFleet.class);
        fleet.addListener(onFleet);
        load();
    }

    /** Reads the connections again and tries each, in the background. */
    void load() {
        if (trying != null) {
            trying.cancel();
        }
        Optional<FleetFolder> folder = fleet.folder();
        setContentDescription(folder.map(open -> open.path().toString()).orElse(""));
        if (folder.isEmpty()) {
            show(noFleet());
            return;
        }
        desk = desk(folder.get());
        AuthorityDesk asked = desk;
        trying = Job.create(texts.text("CaView_reading").in(Locale.getDefault()), (ICoreRunnable) monitor -> read(asked, monitor));
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(trying);
    }

    private AuthorityDesk desk(FleetFolder folder) {
        return new AuthorityDesk(CaBackends.fromRegistry(Platform.getExtensionRegistry()), new BackendContext(folder.path(), Map.of(),
                getSite().getService(CredentialPrompt.class), Clock.systemUTC(), Locale.getDefault()));
    }

    private void read(AuthorityDesk asked, IProgressMonitor monitor) {
        try {
            List<ConnectionEntry> read = asked.connections();
            later(asked, () -> show(read));
            for (ConnectionEntry entry : read) {
                ConnectionEntry tried = asked.tried(entry, monitor);
                later(asked, () -> show(tried));
            }
        } catch (ProblemException e) {
            later(asked, () -> show(unreadable(e.problem())));
        }
    }

    /** What a job found counts only as long as the view is there and nobody has asked anew. */
    private void later(AuthorityDesk asked, Runnable update) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!stack.isDisposed() && asked == desk && fleet.folder().isPresent()) {
                update.run();
            }
        });
    }

    private void show(List<ConnectionEntry> read) {
        if (read.isEmpty()) {
            show(noConnection());
            return;
        }
        Map<String, ConnectionEntry> before = new java.util.HashMap<>();
        entries.forEach(entry -> before.put(entry.connection().name(), entry));
        entries.clear();
        // What was known stays until the new answer is there, so that nothing flickers.
        read.forEach(entry -> entries.add(before.containsKey(entry.connection().name())
                && before.get(entry.connection().name()).connection().equals(entry.connection())
                        ? entry.with(before.get(entry.connection().name()).state()) : entry));
        show((EmptyState) null);
        ConnectionEntry wanted = entry().orElse(entries.getFirst());
        chosen = wanted.connection().name();
        tabs.connections(entries);
        tabs.connections().setSelection(new StructuredSelection(wanted), true);
        tabs.refresh();
    }

    private void show(ConnectionEntry tried) {
        entries.replaceAll(entry -> entry.connection().equals(tried.connection()) ? tried : entry);
        tabs.connections(entries);
        entry().ifPresent(wanted -> tabs.connections().setSelection(new StructuredSelection(wanted), true));
        if (tried.connection().name().equals(chosen)) {
            tabs.refresh();
        }
    }

    /** The person has selected a connection. */
    void chosen(IStructuredSelection selected) {
        if (selected.getFirstElement() instanceof ConnectionEntry entry && !entry.connection().name().equals(chosen)) {
            chosen = entry.connection().name();
            tabs.refresh();
        }
    }

    /** The connection whose pages are shown, as last tried. */
    Optional<ConnectionEntry> entry() {
        return entries.stream().filter(entry -> entry.connection().name().equals(chosen)).findFirst();
    }

    Optional<AuthorityTabs> tabs() {
        return Optional.ofNullable(tabs);
    }

    AuthorityDesk desk() {
        return desk;
    }

    Operations operations() {
        return operations;
    }

    CaSelection selection() {
        return selection;
    }

    /** Shows a page instead of the connections; null for the connections. */
    private void show(EmptyState instead) {
        EmptyState old = empty;
        empty = instead;
        if (instead == null && tabs == null) {
            tabs = new AuthorityTabs(stack, this);
        } else if (instead != null) {
            entries.clear();
        }
        ((StackLayout) stack.getLayout()).topControl = instead == null ? tabs : instead;
        stack.layout();
        if (old != null) {
            old.dispose();
        }
    }

    private EmptyState noFleet() {
        return new EmptyState(stack).picture(CaIcons.descriptor("ca")).title(texts.text("CaView_noFleet"))
                .paragraph(texts.text("CaView_purpose"))
                .action("ca.openFleet", texts.text("CaView_open"), () -> execute("org.inkan.ui.openFleet"))
                .action("ca.newFleet", texts.text("CaView_new"), () -> execute("org.inkan.ui.newFleet"));
    }

    private EmptyState noConnection() {
        return new EmptyState(stack).picture(CaIcons.descriptor("ca")).title(texts.text("CaView_none"))
                .paragraph(texts.text("CaView_none_why"))
                .action("ca.newConnection", texts.text("CaView_connect"), () -> execute("org.inkan.ca.ui.newConnection"));
    }

    private EmptyState unreadable(Problem problem) {
        return new EmptyState(stack).picture(CaIcons.descriptor("error")).title(problem.what())
                .paragraph(Text.literal(problem.code() + "  " + problem.where())).paragraph(problem.why()).paragraph(problem.next())
                .action("ca.refresh", texts.text("CaView_refresh"), this::load);
    }

    private void execute(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }

    /** One command does what is wanted with several lines. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(FirstPropertySheet.byName());
        }
        return adapter == CommandLine.class ? operations.command().map(adapter::cast).orElse(null) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        Control top = ((StackLayout) stack.getLayout()).topControl;
        if (top != null) {
            top.setFocus();
        }
    }

    @Override
    public void dispose() {
        fleet.removeListener(onFleet);
        if (trying != null) {
            trying.cancel();
        }
        super.dispose();
    }
}
