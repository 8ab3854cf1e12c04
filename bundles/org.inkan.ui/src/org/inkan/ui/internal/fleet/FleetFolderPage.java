package org.inkan.ui.internal.fleet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.SelectObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.core.text.Texts;
import org.inkan.ui.BoundPage;
import org.inkan.ui.Prompts;
import org.inkan.ui.WidgetId;
import org.inkan.ui.fleet.FleetStart;

/** Where the fleet lies, how it is called, and what it begins with. */
final class FleetFolderPage extends BoundPage {

    private static final int WIDTH = 460;
    private static final int INDENT = 20;

    private final Texts texts = Texts.beside(FleetFolderPage.class);
    private final FolderCheck check = new FolderCheck();
    private final Map<String, FleetStart> starts;
    private final IServiceLocator services;
    private final WritableValue<String> folder = new WritableValue<>("", String.class);
    private final WritableValue<String> name = new WritableValue<>("", String.class);
    private final WritableValue<String> start;
    private Text nameField;
    /** The name follows the folder until a person gives another. */
    private String proposed = "";

    FleetFolderPage(Map<String, FleetStart> starts, String preferred, IServiceLocator services) {
        super("folder");
        this.starts = starts;
        this.services = services;
        start = new WritableValue<>(starts.containsKey(preferred) ? preferred : starts.keySet().iterator().next(), String.class);
        setTitle(in("FleetFolderPage_title"));
        setDescription(in("FleetFolderPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        Text folderField = field(area, "FleetFolderPage_folder", "newFleet.folder");
        Button browse = WidgetId.mark(new Button(area, SWT.PUSH), "newFleet.browse");
        browse.setText(in("FleetFolderPage_browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> services.getService(Prompts.class)
                .folder(getShell(), texts.text("FleetFolderPage_question")).ifPresent(chosen -> folderField.setText(chosen.toString()))));
        nameField = field(area, "FleetFolderPage_name", "newFleet.name");
        new Label(area, SWT.NONE);
        starts(area);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(folderField), folder);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(nameField), name);
        folder.addValueChangeListener(e -> propose());
        start.addValueChangeListener(e -> propose());
        folder.setValue(free().toString());
        validate(() -> status(folder.getValue(), name.getValue(), starts.get(start.getValue())));
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.fleet_newFleet");
    }

    private Text field(Composite area, String label, String id) {
        new Label(area, SWT.NONE).setText(in(label));
        Text field = WidgetId.mark(new Text(area, SWT.BORDER), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
        return field;
    }

    private void starts(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText(in("FleetFolderPage_starts"));
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
        SelectObservableValue<String> selected = new SelectObservableValue<>(String.class);
        starts.forEach((id, each) -> {
            Button choice = WidgetId.mark(new Button(group, SWT.RADIO), "newFleet.start." + id);
            choice.setText(each.label().in(Locale.getDefault()));
            Label help = new Label(group, SWT.WRAP);
            help.setText(each.help().in(Locale.getDefault()));
            GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(WIDTH, SWT.DEFAULT).applyTo(help);
            selected.addOption(id, WidgetProperties.buttonSelection().observe(choice));
        });
        bindings.bindValue(selected, start);
    }

    private IStatus status(String typedFolder, String typedName, FleetStart chosen) {
        Optional<FolderCheck.Remark> remark = check.check(typedFolder, chosen.needsEmptyFolder());
        if (remark.isEmpty() || !remark.get().blocks()) {
            if (typedName.isBlank()) {
                return ValidationStatus.error(in("FleetFolderPage_noName"));
            }
        }
        return remark.map(r -> {
            String text = r.text().in(Locale.getDefault());
            return r.blocks() ? ValidationStatus.error(text) : ValidationStatus.warning(text);
        }).orElse(ValidationStatus.ok());
    }

    private void propose() {
        Optional<String> fixed = start().name();
        nameField.setEnabled(fixed.isEmpty());
        String next = fixed.orElseGet(() -> FolderCheck.path(folder.getValue()).map(Path::getFileName).map(Path::toString).orElse(""));
        if (fixed.isPresent() || name.getValue().equals(proposed)) {
            proposed = next;
            name.setValue(next);
        }
    }

    /** A folder that nobody has to think about: the first free one at home. */
    private static Path free() {
        Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
        Path target = home.resolve("inkan-fleet");
        for (int i = 2; Files.exists(target); i++) {
            target = home.resolve("inkan-fleet-" + i);
        }
        return target;
    }

    /** The chosen start. */
    FleetStart start() {
        return starts.get(start.getValue());
    }

    /** The folder; only once the page is complete. */
    Path folder() {
        return FolderCheck.path(folder.getValue()).orElseThrow();
    }

    /** The name of the fleet. */
    String name() {
        return name.getValue().strip();
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
