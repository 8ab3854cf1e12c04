package org.inkan.opsmgr.ui.internal;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.inkan.ui.OrderedPropertySheet;

/** Properties of the first selected host, with the steps in their order. */
final class HostPropertySheet extends OrderedPropertySheet {

    /** Several hosts have no common properties; to look for those of 100,000 would only take time. */
    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection changed) {
        boolean several = changed instanceof IStructuredSelection structured && structured.size() > 1;
        super.selectionChanged(part, several ? new StructuredSelection(((IStructuredSelection) changed).getFirstElement()) : changed);
    }
}
