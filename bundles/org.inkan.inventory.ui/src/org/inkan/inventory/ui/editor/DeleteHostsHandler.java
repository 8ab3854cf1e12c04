package org.inkan.inventory.ui.editor;

import java.time.Clock;
import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostChanges;
import org.inkan.inventory.HostLeftovers;
import org.inkan.ui.Prompts;
import org.inkan.ui.work.BackgroundWork;

/** Deletes the selected hosts after saying what they would leave behind: what {@code inkan hosts remove} does. */
public final class DeleteHostsHandler extends SelectedHosts {

    private final Texts texts = Texts.beside(DeleteHostsHandler.class);

    @Override
    void run(IWorkbenchWindow window, FleetFolder folder, List<String> names) {
        window.getService(BackgroundWork.class).start(texts.text("DeleteHostsHandler_looking", names.size()),
                monitor -> HostLeftovers.of(folder, names), left -> ask(window, folder, left));
    }

    private void ask(IWorkbenchWindow window, FleetFolder folder, HostLeftovers left) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        int count = left.hosts().size();
        Text question = count == 1 ? texts.text("DeleteHostsHandler_one", left.hosts().getFirst())
                : texts.text("DeleteHostsHandler_many", count);
        if (window.getService(Prompts.class).confirm(window.getShell(), question, Text.joined("\n", left.sentences()),
                texts.text("DeleteHostsHandler_delete"))) {
            window.getService(BackgroundWork.class).change(texts.text("DeleteHostsHandler_deleting", count), monitor -> {
                new HostChanges(folder, Clock.systemUTC()).delete(left.hosts());
                return count;
            }, done -> { });
        }
    }
}
