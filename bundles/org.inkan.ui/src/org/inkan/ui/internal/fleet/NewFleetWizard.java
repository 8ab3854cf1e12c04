package org.inkan.ui.internal.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.ContributionLog;
import org.inkan.ui.Prompts;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.fleet.FleetStart;
import org.inkan.ui.fleet.FleetStarts;
import org.inkan.ui.work.BackgroundWork;

/** Makes a fleet and opens it: what {@code inkan fleet init} does, and the commands of what it begins with. */
public final class NewFleetWizard extends Wizard implements INewWizard {

    private final Texts texts = Texts.beside(NewFleetWizard.class);
    private final FleetStarts starts = FleetStarts.fromRegistry(Platform.getExtensionRegistry());
    private final String preferred;
    private IServiceLocator services;
    private FleetFolderPage where;

    /** Begins with the choice of an empty fleet. */
    public NewFleetWizard() {
        this(FleetStarts.EMPTY);
    }

    /** Begins with the choice of the start with this id, if there is one. */
    public NewFleetWizard(String preferred) {
        this.preferred = preferred;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        services = window == null ? workbench : window;
        setWindowTitle(texts.text("NewFleetWizard_title").in(Locale.getDefault()));
        setNeedsProgressMonitor(false);
        ContributionLog.write(FleetStarts.class, starts.findings());
    }

    @Override
    public void addPages() {
        where = new FleetFolderPage(starts.byId(), preferred, services);
        addPage(where);
        addPage(new FleetCommandsPage(this));
    }

    @Override
    public boolean canFinish() {
        return where.isPageComplete();
    }

    /** The command lines that do the same, one a line. */
    String commands() {
        List<CommandLine> lines = where.start().commands(where.folder(), where.name());
        return lines.stream().map(CommandLine::forShell).collect(Collectors.joining("\n"));
    }

    @Override
    public boolean performFinish() {
        Path folder = where.folder();
        String name = where.name();
        FleetStart start = where.start();
        services.getService(BackgroundWork.class).start(texts.text("NewFleetWizard_making", folder), monitor -> {
            start.create(folder, name, monitor);
            return folder;
        }, made -> open(start, made, name));
        return true;
    }

    private void open(FleetStart start, Path folder, String name) {
        try {
            services.getService(ActiveFleet.class).open(folder);
            start.furnish(services, folder, name);
        } catch (ProblemException e) {
            services.getService(Prompts.class).problem(null, e.problem());
        }
    }
}
