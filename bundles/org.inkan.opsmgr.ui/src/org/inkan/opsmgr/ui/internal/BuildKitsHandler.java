package org.inkan.opsmgr.ui.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.KitRun;
import org.inkan.inventory.FleetFolder;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.ui.work.BackgroundWork;

/** Builds the kit each selected host needs next. */
public class BuildKitsHandler extends HostWorkHandler {

    private final Texts texts = Texts.beside(BuildKitsHandler.class);

    @Override
    void run(IWorkbenchWindow window, FleetFolder folder, List<HostRow> hosts) {
        if (!hosts.isEmpty()) {
            build(window, folder, hosts, List.of());
        }
    }

    /** Builds kits in the background, then shows them together with {@code more}. */
    final void build(IWorkbenchWindow window, FleetFolder folder, List<HostRow> hosts, List<ResultLine> more) {
        List<String> names = hosts.stream().map(HostRow::name).toList();
        KitRun run = new KitRun(folder, window.getService(CredentialPrompt.class), Clock.systemUTC());
        Text title = texts.text("BuildKitsHandler_title");
        window.getService(BackgroundWork.class).change(texts.text("BuildKitsHandler_job", names.size()),
                monitor -> run.run(names, monitor), outcome -> {
                    List<ResultLine> lines = new ArrayList<>(ResultLine.of(outcome));
                    lines.addAll(more);
                    show(window, title, lines);
                });
    }
}
