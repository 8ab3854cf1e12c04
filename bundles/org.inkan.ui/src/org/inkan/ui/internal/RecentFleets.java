package org.inkan.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;

/** The fleets opened before, as entries of the menu <em>File</em>. */
public final class RecentFleets extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> recent = PlatformUI.getWorkbench().getService(ActiveFleet.class).recent();
        if (recent.isEmpty()) {
            Action none = new Action(Texts.beside(RecentFleets.class).text("RecentFleets_none").in(Locale.getDefault())) {
            };
            none.setEnabled(false);
            return new IContributionItem[] { new ActionContributionItem(none) };
        }
        return recent.stream().map(path -> new ActionContributionItem(new Open(path))).toArray(IContributionItem[]::new);
    }

    private static final class Open extends Action {

        private final Path path;

        Open(Path path) {
            super(path.toString().replace("&", "&&"));
            this.path = path;
        }

        @Override
        public void run() {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            try {
                window.getService(ActiveFleet.class).open(path);
            } catch (ProblemException e) {
                window.getService(Prompts.class).problem(window.getShell(), e.problem());
            }
        }
    }
}
