package org.inkan.app.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens the wizard for a new fleet with the sample chosen. */
public final class SampleFleetHandler extends AbstractHandler {

    @Override
    public boolean isEnabled() {
        return SampleFleetStart.isInstalled();
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.inkan.ui.newFleet");
        try {
            return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand
                    .generateCommand(command, Map.of("org.inkan.ui.newFleet.start", "org.inkan.app.sample")), null);
        } catch (CommandException e) {
            throw new ExecutionException(command.getId(), e);
        }
    }
}
