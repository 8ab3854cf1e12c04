package org.inkan.ui;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** A perspective that shows no editors lends its room to one; when the last editor has closed it gets it back. */
public final class BorrowedArea implements IPartListener2 {

    private final IWorkbenchPage page;
    private final IPerspectiveDescriptor lender;

    private BorrowedArea(IWorkbenchPage page) {
        this.page = page;
        lender = page.getPerspective();
    }

    /** To be called before an editor opens. */
    public static void borrow(IWorkbenchPage page) {
        if (!page.isEditorAreaVisible()) {
            page.addPartListener(new BorrowedArea(page));
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (page.getEditorReferences().length == 0 && lender != null && lender.equals(page.getPerspective())) {
            page.removePartListener(this);
            page.setEditorAreaVisible(false);
        }
    }
}
