package org.inkan.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.ICheatSheetAction;
import org.eclipse.ui.cheatsheets.ICheatSheetManager;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepState;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;

/**
 * An item of the cheat sheet: done as soon as the open fleet has the evidence. As long as it has not, the item's command
 * runs; work in the background shows at the next click, since only evidence counts and not that a command was started.
 */
public final class EvidenceAction extends Action implements ICheatSheetAction {

    private static final Texts TEXTS = Texts.beside(EvidenceAction.class);

    @Override
    public void run(String[] parameters, ICheatSheetManager sheet) {
        String command = parameters[0];
        String evidence = parameters[1];
        if (!isThere(evidence)) {
            execute(command, parameters.length > 2 ? parameters[2] : null);
        }
        notifyResult(isThere(evidence));
    }

    /** @param view where the command works, if it works in one view only; it is brought to the front */
    private static void execute(String command, String view) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            if (view != null && !view.isEmpty()) {
                window.getActivePage().showView(view);
            }
            window.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (PartInitException | NotEnabledException | NotHandledException e) {
            // The command has nothing to work on yet: an item further up is not done, or nothing is selected.
            String name = name(command);
            window.getService(Prompts.class).problem(window.getShell(), Problem.of("APP-001", TEXTS, "EvidenceAction_notYet", name, name));
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }

    private static String name(String command) {
        try {
            return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).getName();
        } catch (NotDefinedException e) {
            return command;
        }
    }

    private static boolean isThere(String evidence) {
        Optional<FleetFolder> fleet = PlatformUI.getWorkbench().getService(ActiveFleet.class).folder();
        return fleet.isPresent() && switch (evidence) {
            case "fleet" -> true;
            case "templates" -> !list(fleet.get().templates()).isEmpty();
            case "connections" -> Files.exists(fleet.get().connections());
            case "kits" -> !list(fleet.get().kits()).isEmpty();
            default -> proven(fleet.get(), evidence);
        };
    }

    /** Whether every host has one of the steps done, such as {@code CE}: C on a server, E on an agent. */
    private static boolean proven(FleetFolder fleet, String steps) {
        try {
            List<Host> hosts = HostQuery.all().in(InventoryStore.open(fleet).load()).toList();
            return !hosts.isEmpty() && hosts.stream().allMatch(host -> steps.chars()
                    .anyMatch(letter -> isDone(host, Step.getByName(String.valueOf((char) letter)))));
        } catch (ProblemException e) {
            return false;
        }
    }

    private static boolean isDone(Host host, Step step) {
        return host.getEvidence().stream().anyMatch(each -> each.getStep() == step && each.getState() == StepState.DONE);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
