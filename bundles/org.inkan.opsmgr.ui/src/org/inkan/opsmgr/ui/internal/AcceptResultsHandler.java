package org.inkan.opsmgr.ui.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.KitReturns;
import org.inkan.inventory.FleetFolder;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.ui.Prompts;
import org.inkan.ui.work.BackgroundWork;

/** Takes back what hosts returned: results, requests, ZIP files and folders of them. */
public final class AcceptResultsHandler extends HostWorkHandler {

    private final Texts texts = Texts.beside(AcceptResultsHandler.class);

    @Override
    void run(IWorkbenchWindow window, FleetFolder folder, List<HostRow> hosts) {
        List<Path> files = window.getService(Prompts.class).files(window.getShell(), texts.text("AcceptResultsHandler_question"), ".json",
                ".req", ".csr", ".zip");
        if (!files.isEmpty()) {
            // A bare request that names no host belongs to the selected one.
            boolean single = hosts.size() == 1 && files.size() == 1 && !files.getFirst().toString().endsWith(".json");
            accept(window, folder, files, single ? Optional.of(hosts.getFirst().name()) : Optional.empty());
        }
    }

    /** Accepts files in the background, then shows what they prove. */
    void accept(IWorkbenchWindow window, FleetFolder folder, List<Path> files, Optional<String> host) {
        Text title = texts.text("AcceptResultsHandler_title");
        KitReturns returns = new KitReturns(folder, Clock.systemUTC());
        window.getService(BackgroundWork.class).change(texts.text("AcceptResultsHandler_job", files.size()),
                monitor -> returns.run(files, host, monitor), returned -> show(window, title, ResultLine.of(returned)));
    }
}
