package org.inkan.opsmgr.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.ui.matrix.HostColumn;

/** The columns of the matrix to sort by: headings are for the mouse only. */
public final class SortMenu extends CompoundContributionItem {

    private final Texts texts = Texts.beside(SortMenu.class);

    @Override
    protected IContributionItem[] getContributionItems() {
        Optional<StepMatrixTable> matrix = matrix();
        if (matrix.isEmpty()) {
            IAction none = item(texts.text("SortMenu_none"), IAction.AS_PUSH_BUTTON, () -> { });
            none.setEnabled(false);
            return new IContributionItem[] { new ActionContributionItem(none) };
        }
        return items(matrix.get()).toArray(IContributionItem[]::new);
    }

    private List<IContributionItem> items(StepMatrixTable matrix) {
        List<IContributionItem> items = new ArrayList<>();
        for (HostColumn column : matrix.columns()) {
            Text title = column.step().isPresent() ? column.hint() : column.title();
            IAction item = item(title, IAction.AS_RADIO_BUTTON, () -> matrix.sort(column, matrix.isDescending()));
            item.setChecked(column.equals(matrix.sorted()));
            items.add(new ActionContributionItem(item));
        }
        IAction turned = item(texts.text("SortMenu_descending"), IAction.AS_CHECK_BOX,
                () -> matrix.sort(matrix.sorted(), !matrix.isDescending()));
        turned.setChecked(matrix.isDescending());
        items.add(new Separator());
        items.add(new ActionContributionItem(turned));
        return items;
    }

    private static Optional<StepMatrixTable> matrix() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(window -> window.getActivePage()).map(page -> page.findView(StepMatrixView.ID))
                .filter(StepMatrixView.class::isInstance).map(StepMatrixView.class::cast)
                .flatMap(StepMatrixView::page).map(StepMatrixPage::matrix);
    }

    /** A radio button runs when it is left, too. */
    private static IAction item(Text title, int style, Runnable work) {
        return new Action(title.in(Locale.getDefault()), style) {
            @Override
            public void run() {
                if (style != IAction.AS_RADIO_BUTTON || isChecked()) {
                    work.run();
                }
            }
        };
    }
}
