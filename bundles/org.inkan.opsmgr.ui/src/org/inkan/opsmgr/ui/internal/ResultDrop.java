package org.inkan.opsmgr.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.ui.ActiveFleet;

/** Files that hosts returned can be dropped on the matrix, and a list of hosts to be imported. */
final class ResultDrop extends DropTargetAdapter {

    /** Contributed by another bundle, so that this area does not depend on who reads a list. */
    private static final String IMPORT = "org.inkan.inventory.ui.importHosts";
    private static final Pattern LIST = Pattern.compile("(?i).*\\.(csv|tsv|txt)");

    private final IWorkbenchWindow window;

    ResultDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    static void on(Control control, IWorkbenchWindow window) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new ResultDrop(window));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] dropped) {
            accept(Stream.of(dropped).map(Path::of).toList());
        }
    }

    /** One file that looks like a list is one; everything else is what hosts return. */
    void accept(List<Path> files) {
        Command command = window.getService(ICommandService.class).getCommand(IMPORT);
        if (files.size() == 1 && LIST.matcher(files.getFirst().toString()).matches() && command.isDefined()) {
            importList(command, files.getFirst());
            return;
        }
        window.getService(ActiveFleet.class).folder()
                .ifPresent(folder -> new AcceptResultsHandler().accept(window, folder, files, Optional.empty()));
    }

    private void importList(Command command, Path list) {
        try {
            window.getService(IHandlerService.class).executeCommand(
                    ParameterizedCommand.generateCommand(command, Map.of(IMPORT + ".file", list.toString())), null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }
}
