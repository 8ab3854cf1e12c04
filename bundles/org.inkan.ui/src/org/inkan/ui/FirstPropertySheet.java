package org.inkan.ui;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Properties of the first of what is selected: to look for what 100,000 hosts or certificates have in common would hold up everything. */
public final class FirstPropertySheet extends PropertySheetPage {

    private FirstPropertySheet() {
    }

    /** A page that sorts by the names of the properties, as the platform does. */
    public static FirstPropertySheet byName() {
        return new FirstPropertySheet();
    }

    /** A page that keeps the order in which their source names the properties. */
    public static FirstPropertySheet inOrder() {
        FirstPropertySheet page = new FirstPropertySheet();
        page.setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry a, IPropertySheetEntry b) {
                return 0;
            }
        });
        return page;
    }

    /** What is shown of a selection. */
    public static ISelection shown(ISelection changed) {
        return changed instanceof IStructuredSelection structured && structured.size() > 1
                ? new StructuredSelection(structured.getFirstElement()) : changed;
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection changed) {
        super.selectionChanged(part, shown(changed));
    }
}
