package org.inkan.ui.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.ui.WidgetId;

/** What a fleet is: its name, its folder, how many hosts and management groups. */
public final class FleetPropertyPage extends PropertyPage {

    private final Texts texts = Texts.beside(FleetPropertyPage.class);

    /** There is nothing to change here. */
    public FleetPropertyPage() {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        Path folder = Path.of(Adapters.adapt(getElement(), IProject.class).getLocation().toOSString());
        line(page, "folder", folder.toString());
        try {
            Fleet fleet = InventoryStore.open(folder).load();
            line(page, "name", fleet.getName());
            line(page, "groups", String.valueOf(fleet.getManagementGroups().size()));
            line(page, "hosts", String.valueOf(HostQuery.all().in(fleet).count()));
        } catch (ProblemException e) {
            setErrorMessage(e.problem().what().in(Locale.getDefault()));
        }
        return page;
    }

    private void line(Composite page, String name, String value) {
        new Label(page, SWT.NONE).setText(texts.text("FleetPropertyPage_" + name).in(Locale.getDefault()));
        Text text = WidgetId.mark(new Text(page, SWT.READ_ONLY), "fleetProperties." + name);
        text.setText(String.valueOf(value));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }
}
