package org.inkan.ui.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.ui.command.CommandLine;

/** Copies the command line for what is selected or, if the selection has none, for the active part. */
public final class CopyAsCommandHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        commandLine(HandlerUtil.getActivePart(event), HandlerUtil.getCurrentSelection(event)).ifPresent(line -> {
            Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShell(event).getDisplay());
            String text = Platform.OS_WIN32.equals(Platform.getOS()) ? line.forPowerShell() : line.forShell();
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        setBaseEnabled(part != null && commandLine(part, window.getSelectionService().getSelection()).isPresent());
    }

    private static Optional<CommandLine> commandLine(IWorkbenchPart part, ISelection selection) {
        Stream<Object> selected = selection instanceof IStructuredSelection structured && structured.size() == 1
                ? Stream.of(structured.getFirstElement()) : Stream.empty();
        // A part may know a command for several selected things at once, so it goes first.
        return Stream.concat(Stream.ofNullable(part), selected)
                .map(each -> Adapters.adapt(each, CommandLine.class)).filter(line -> line != null).findFirst();
    }
}
