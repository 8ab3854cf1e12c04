package org.inkan.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.FileInfoMatcherDescription;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceFilterDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/**
 * Fleets as projects of the workspace: one project for one folder, of which the open fleet's is the only open one.
 * Closed ones stay in the workspace, because the local history of their files hangs on them.
 */
public final class FleetProjects {

    private static final Texts TEXTS = Texts.beside(FleetProjects.class);
    /** Holds a database and encrypted keys: nothing to look at, and nothing that local history may copy. */
    private static final String NOT_SHOWN = "ca";
    /** A process that opens and closes one of these files, be it to guess its type, gives its own lock away (POSIX fcntl). */
    private static final String LOCKS = "*.lock";
    private static final String MATCHER = "org.eclipse.ui.ide.multiFilter";
    private final IWorkspace workspace;

    /** Projects of {@code workspace}. */
    public FleetProjects(IWorkspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Opens the project of a folder and closes all others.
     *
     * @throws ProblemException UI-003 if the folder cannot be written, UI-002 if another file or the workspace is in the way; the
     *     fleet can still be used without a project
     */
    public IProject open(Path folder, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        try {
            IProject[] opened = new IProject[1];
            workspace.run(each -> {
                closeAllBut(folder, progress.split(1));
                opened[0] = find(folder).orElseGet(() -> workspace.getRoot().getProject(freeName(folder)));
                if (!opened[0].exists()) {
                    opened[0].create(description(opened[0].getName(), folder), progress.split(1));
                }
                opened[0].open(IResource.BACKGROUND_REFRESH, progress.split(1));
                prepare(opened[0], progress.split(1));
            }, workspace.getRoot(), IWorkspace.AVOID_UPDATE, progress);
            return opened[0];
        } catch (CoreException e) {
            throw Files.isWritable(folder) ? notWritten(folder.toString(), e)
                    : Problem.of("UI-003", TEXTS, "FleetProjects_readOnly", folder.toString()).exception(e);
        }
    }

    /** Closes all projects; those whose folder is gone are forgotten. */
    public void closeAll(IProgressMonitor monitor) throws CoreException {
        workspace.run(each -> closeAllBut(null, monitor), workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
    }

    /** The project of a folder, open or not. */
    public Optional<IProject> find(Path folder) {
        for (IProject project : workspace.getRoot().getProjects()) {
            if (project.getLocation() != null && project.getLocation().toPath().equals(folder)) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    static ProblemException notWritten(String where, CoreException cause) {
        return Problem.of("UI-002", TEXTS, "FleetProjects_notWritten", where, cause.getStatus().getMessage()).exception(cause);
    }

    private void closeAllBut(Path folder, IProgressMonitor monitor) throws CoreException {
        for (IProject project : workspace.getRoot().getProjects()) {
            boolean there = project.getLocation() != null && project.getLocation().toFile().isDirectory();
            if (!there) {
                project.delete(IResource.NEVER_DELETE_PROJECT_CONTENT | IResource.FORCE, monitor);
            } else if (!project.getLocation().toPath().equals(folder)) {
                project.close(monitor);
            }
        }
    }

    private String freeName(Path folder) {
        String name = String.valueOf(folder.getFileName()).strip();
        String free = name;
        for (int n = 2; workspace.getRoot().getProject(free).exists(); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }

    private IProjectDescription description(String name, Path folder) {
        IProjectDescription description = workspace.newProjectDescription(name);
        description.setLocation(org.eclipse.core.runtime.IPath.fromPath(folder));
        description.setNatureIds(new String[] { FleetNature.ID });
        ICommand build = description.newCommand();
        build.setBuilderName(FleetBuilder.ID);
        description.setBuildSpec(new ICommand[] { build });
        return description;
    }

    private static void prepare(IProject project, IProgressMonitor monitor) throws CoreException {
        if (project.getFilters().length == 0) {
            exclude(project, IResourceFilterDescription.FOLDERS, NOT_SHOWN, monitor);
            exclude(project, IResourceFilterDescription.FILES, LOCKS, monitor);
        }
        if (!"UTF-8".equals(project.getDefaultCharset(false))) {
            project.setDefaultCharset("UTF-8", monitor);
        }
    }

    private static void exclude(IProject project, int kind, String name, IProgressMonitor monitor) throws CoreException {
        project.createFilter(IResourceFilterDescription.EXCLUDE_ALL | kind,
                new FileInfoMatcherDescription(MATCHER, "1.0-name-matches-false-false-" + name), IResource.BACKGROUND_REFRESH, monitor);
    }
}
