package org.inkan.ca.ui.internal;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** Properties of the first selected line: to look for what 100,000 certificates have in common would hold up everything. */
final class LineProperties extends PropertySheetPage {

    /** What is shown of a selection. */
    static ISelection shown(ISelection changed) {
        return changed instanceof IStructuredSelection structured && structured.size() > 1
                ? new StructuredSelection(structured.getFirstElement()) : changed;
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection changed) {
        super.selectionChanged(part, shown(changed));
    }
}
