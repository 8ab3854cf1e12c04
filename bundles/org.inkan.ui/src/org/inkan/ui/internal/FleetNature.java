package org.inkan.ui.internal;

import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** Marks a project as a fleet: its files are checked when they change. */
public final class FleetNature implements IProjectNature {

    static final String ID = "org.inkan.ui.fleetNature";
    private IProject project;

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        if (Stream.of(description.getBuildSpec()).noneMatch(command -> command.getBuilderName().equals(FleetBuilder.ID))) {
            ICommand command = description.newCommand();
            command.setBuilderName(FleetBuilder.ID);
            description.setBuildSpec(new ICommand[] { command });
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(new ICommand[0]);
        project.setDescription(description, null);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
