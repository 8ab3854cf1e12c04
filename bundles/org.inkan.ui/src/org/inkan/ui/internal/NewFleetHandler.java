package org.inkan.ui.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.core.audit.AuditLog;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;

/** Makes an empty fleet in a folder, named after it, and opens it: what {@code inkan fleet init} does. */
public final class NewFleetHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Prompts prompts = window.getService(Prompts.class);
        prompts.folder(window.getShell(), Texts.beside(NewFleetHandler.class).text("NewFleetHandler_question")).ifPresent(folder -> {
            try {
                create(folder);
                window.getService(ActiveFleet.class).open(folder);
            } catch (ProblemException e) {
                prompts.problem(window.getShell(), e.problem());
            }
        });
        return null;
    }

    private static void create(Path folder) throws ProblemException {
        String name = String.valueOf(folder.getFileName());
        FleetFolder created = FleetFolder.create(folder, name);
        AuditLog.open(created.path(), Clock.systemUTC()).append("fleet.init", Map.of("name", name));
    }
}
