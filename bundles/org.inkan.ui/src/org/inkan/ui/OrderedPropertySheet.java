package org.inkan.ui;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Properties in the order in which their source names them; the platform's own page sorts them by their names. */
public class OrderedPropertySheet extends PropertySheetPage {

    /** A page that keeps the order. */
    public OrderedPropertySheet() {
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry a, IPropertySheetEntry b) {
                return 0;
            }
        });
    }
}
