package org.inkan.opsmgr.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.ui.ActiveFleet;

/** Files that hosts returned can be dropped on the matrix. */
final class ResultDrop extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    private ResultDrop(IWorkbenchWindow window) {
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
            List<Path> files = Stream.of(dropped).map(Path::of).toList();
            window.getService(ActiveFleet.class).folder()
                    .ifPresent(folder -> new AcceptResultsHandler().accept(window, folder, files, Optional.empty()));
        }
    }
}
