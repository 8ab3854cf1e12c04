package org.inkan.opsmgr.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.opsmgr.ui.matrix.NextWork;
import org.inkan.ui.command.CommandLine;

/** Copies the command line that does for the selected hosts what an action of the matrix does. */
public final class CopyStepCommandHandler extends AbstractHandler {

    private static final String WORK = "org.inkan.opsmgr.ui.copyStepCommand.work";

    @Override
    public Object execute(ExecutionEvent event) {
        line(event.getParameter(WORK), HostWorkHandler.hosts(event)).ifPresent(line -> {
            Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShell(event).getDisplay());
            String text = Platform.OS_WIN32.equals(Platform.getOS()) ? line.forPowerShell() : line.forShell();
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
        return null;
    }

    static Optional<CommandLine> line(String work, List<HostRow> hosts) {
        if ("accept".equals(work)) {
            return Optional.of(CommandLine.of("kit", "accept", "result.json"));
        }
        NextWork next = NextWork.of(hosts);
        boolean enrolls = "next".equals(work) && next.kits().isEmpty();
        List<HostRow> meant = !"next".equals(work) ? hosts : enrolls ? next.enroll() : next.kits();
        String names = String.join(",", meant.stream().map(HostRow::name).toList());
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(enrolls ? CommandLine.of("enroll", "--hosts", names) : CommandLine.of("kit", "build", "--hosts", names));
    }
}
