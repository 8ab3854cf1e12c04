package org.inkan.ui.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
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
        line(page, "folder").setText(folder.toString());
        String reading = in(texts.text("FleetPropertyPage_reading"));
        Map<String, Text> lines = new LinkedHashMap<>();
        List.of("name", "groups", "hosts").forEach(name -> lines.put(name, line(page, name)));
        lines.values().forEach(line -> line.setText(reading));
        // A fleet may be large and its disk slow, and nobody must wait for a page of properties.
        Job.createSystem(reading, monitor -> {
            try {
                Fleet fleet = InventoryStore.open(folder).load();
                Map<String, String> values = Map.of("name", String.valueOf(fleet.getName()),
                        "groups", String.valueOf(fleet.getManagementGroups().size()),
                        "hosts", String.valueOf(HostQuery.all().in(fleet).count()));
                later(page, () -> lines.forEach((name, line) -> line.setText(values.get(name))));
            } catch (ProblemException e) {
                later(page, () -> {
                    setErrorMessage(in(e.problem().what()));
                    lines.values().forEach(line -> line.setText(""));
                });
            }
        }).schedule();
        return page;
    }

    private static void later(Composite page, Runnable update) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!page.isDisposed()) {
                update.run();
            }
        });
    }

    private Text line(Composite page, String name) {
        new Label(page, SWT.NONE).setText(in(texts.text("FleetPropertyPage_" + name)));
        Text text = WidgetId.mark(new Text(page, SWT.READ_ONLY), "fleetProperties." + name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static String in(org.inkan.core.text.Text text) {
        return text.in(Locale.getDefault());
    }
}
