package org.inkan.template.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.template.io.TemplateFolder;
import org.inkan.template.ui.model.TemplateFindings;
import org.inkan.template.ui.model.TemplateListing;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.template.ui.rules.InstalledRequirements;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.EmptyState;

/** The certificate templates of the open fleet and the built-in ones. */
public final class TemplatesView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.inkan.template.ui.templatesView";
    private static final String HELP = "org.inkan.help.templates_list";
    /** Several files that change at once are one reason to read again. */
    private static final int SETTLE_MILLIS = 150;

    private final Texts texts = Texts.beside(TemplatesView.class);
    private final Consumer<Optional<FleetFolder>> onFleet = folder -> load();
    private final IResourceChangeListener onFiles = this::filesChanged;
    private final Job reading = Job.createSystem("templates", (org.eclipse.core.runtime.ICoreRunnable) this::read);
    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private Composite stack;
    private TemplatesPage page;
    private EmptyState empty;
    private ActiveFleet fleet;
    private boolean builtInsWanted;
    private List<TemplateRow> own = List.of();
    /** What the authorities have; read when a person asks for it. */
    private List<TemplateRow> offered = List.of();
    private volatile Optional<Path> folder = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, HELP);
        page = new TemplatesPage(stack, () -> execute(TemplateCommands.DUPLICATE));
        page.table().viewer().addOpenListener(e -> execute(TemplateCommands.OPEN));
        MenuManager menu = new MenuManager();
        menu.add(new org.eclipse.jface.action.Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        Control table = page.table().viewer().getControl();
        table.setMenu(menu.createContextMenu(table));
        getSite().registerContextMenu(menu, page.table().viewer());
        getSite().setSelectionProvider(page.table().viewer());
        fleet = getSite().getService(ActiveFleet.class);
        fleet.addListener(onFleet);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(onFiles, IResourceChangeEvent.POST_CHANGE);
        load();
    }

    private void filesChanged(IResourceChangeEvent event) {
        boolean[] ours = new boolean[1];
        IPath templates = IPath.fromOSString(TemplateFolder.FOLDER);
        try {
            event.getDelta().accept(delta -> {
                // A file that is removed says that its markers went as well; only for one that stays markers are no news.
                boolean markersOnly = delta.getKind() == IResourceDelta.CHANGED && delta.getFlags() == IResourceDelta.MARKERS;
                ours[0] |= !markersOnly && templates.isPrefixOf(delta.getResource().getProjectRelativePath())
                        && delta.getResource().getType() == IResource.FILE;
                return !ours[0];
            });
        } catch (org.eclipse.core.runtime.CoreException e) {
            // The visitor throws nothing; a delta that cannot be walked is a reason to read again.
            ours[0] = true;
        }
        if (ours[0]) {
            reading.schedule(SETTLE_MILLIS);
        }
    }

    private void load() {
        Optional<Path> opened = fleet.folder().map(FleetFolder::path);
        if (!opened.equals(folder)) {
            builtInsWanted = false;
            offered = List.of();
        }
        folder = opened;
        setContentDescription(opened.map(Path::toString).orElse(""));
        if (opened.isEmpty() && !builtInsWanted) {
            show(noFleet());
        } else {
            reading.cancel();
            reading.schedule();
        }
    }

    private void read(org.eclipse.core.runtime.IProgressMonitor monitor) {
        Optional<Path> read = folder;
        TemplateFindings findings = new TemplateFindings(InstalledRequirements.fromRegistry(Platform.getExtensionRegistry()).all());
        try {
            List<TemplateRow> rows = new TemplateListing(findings).read(read, monitor);
            later(read, () -> show(rows));
        } catch (ProblemException e) {
            later(read, () -> show(unreadable(e.problem())));
        }
    }

    /** What a job found counts only as long as the view is there and the fleet is the open one. */
    private void later(Optional<Path> read, Runnable update) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (!stack.isDisposed() && read.equals(folder) && (read.isPresent() || builtInsWanted)) {
                update.run();
            }
        });
    }

    /** What the authorities have, as far as it was asked for. */
    List<TemplateRow> offered() {
        return offered;
    }

    /** Shows what the authorities of that fleet have, if it is still open. */
    void showOffered(Path fleetFolder, List<TemplateRow> rows) {
        if (!stack.isDisposed() && folder.equals(Optional.of(fleetFolder))) {
            offered = rows;
            show(own);
        }
    }

    private void show(List<TemplateRow> rows) {
        own = rows;
        List<TemplateRow> all = new ArrayList<>(rows);
        // The fleet's own first, then what its authorities have, then what every forest has.
        int builtIns = (int) rows.stream().filter(row -> !row.builtIn()).count();
        all.addAll(builtIns, offered);
        page.show(List.copyOf(all));
        show((EmptyState) null);
    }

    private void show(EmptyState instead) {
        EmptyState old = empty;
        empty = instead;
        ((StackLayout) stack.getLayout()).topControl = instead == null ? page : instead;
        // The workbench may put layouts off while it switches perspectives; what is not meant must not be seen even then.
        page.setVisible(instead == null);
        stack.layout();
        if (old != null) {
            old.dispose();
        }
    }

    private EmptyState noFleet() {
        Locale locale = Locale.getDefault();
        return new EmptyState(stack).title(texts.text("TemplatesView_noFleet")).paragraph(texts.text("TemplatesView_purpose"))
                .action("templates.openFleet", texts.text("TemplatesView_open"), () -> execute("org.inkan.ui.openFleet"))
                .link("templates.newFleet", texts.text("TemplatesView_new").in(locale), () -> execute("org.inkan.ui.newFleet"))
                .link("templates.builtIns", texts.text("TemplatesView_builtIns").in(locale), this::builtIns);
    }

    private void builtIns() {
        builtInsWanted = true;
        load();
    }

    private EmptyState unreadable(Problem problem) {
        return new EmptyState(stack).title(problem.what()).paragraph(Text.literal(problem.code() + "  " + problem.where()))
                .paragraph(problem.why()).paragraph(problem.next())
                .action("templates.refresh", texts.text("TemplatesView_refresh"), this::load);
    }

    private void execute(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command + " " + Locale.getDefault(), e);
        }
    }

    @Override
    public void setFocus() {
        Control shown = ((StackLayout) stack.getLayout()).topControl;
        if (shown != null) {
            shown.setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(onFiles);
        fleet.removeListener(onFleet);
        reading.cancel();
        super.dispose();
    }
}
