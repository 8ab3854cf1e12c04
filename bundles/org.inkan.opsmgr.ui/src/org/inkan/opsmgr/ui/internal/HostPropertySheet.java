package org.inkan.opsmgr.ui.internal;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Properties of the first selected host, with the steps in their order and not in that of their names. */
final class HostPropertySheet extends PropertySheetPage {

    HostPropertySheet() {
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry a, IPropertySheetEntry b) {
                return 0;
            }
        });
    }

    /** Several hosts have no common properties; to look for those of 100,000 would only take time. */
    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection changed) {
        boolean several = changed instanceof IStructuredSelection structured && structured.size() > 1;
        super.selectionChanged(part, several ? new StructuredSelection(((IStructuredSelection) changed).getFirstElement()) : changed);
    }
}
