package org.inkan.inventory.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostField;
import org.inkan.inventory.ui.edit.HostEdit;
import org.inkan.inventory.ui.wizard.CommandRow;
import org.inkan.inventory.ui.wizard.Latest;
import org.inkan.inventory.ui.wizard.PageMessages;
import org.inkan.ui.BoundPage;

/** What is known of a new host; findings are shown while it is entered, and the command that does the same. */
final class NewHostPage extends BoundPage {

    private final Texts texts = Texts.beside(NewHostPage.class);
    private final Optional<FleetFolder> folder;
    private final WritableValue<HostEdit> edit = new WritableValue<>(null, HostEdit.class);
    private final WritableValue<Optional<Problem>> problem = new WritableValue<>(Optional.empty(), null);
    private HostFields fields;
    private CommandRow command;
    private Latest reading;

    NewHostPage(Optional<FleetFolder> folder) {
        super("host");
        this.folder = folder;
        setTitle(in("NewHostPage_title"));
        setDescription(in("NewHostPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        fields = new HostFields(form, "newHost.", this::entered);
        fields.enable(false);
        Composite below = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(below);
        command = new CommandRow(below, "newHost.");
        reading = new Latest(area);
        validate(() -> status(edit.getValue(), problem.getValue()), new PageMessages());
        edit.addValueChangeListener(e -> show());
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.hosts_newHost");
        load();
    }

    /** Reads which hosts there are; what was entered stays. */
    void load() {
        folder.ifPresent(fleet -> reading.start(texts.text("NewHostPage_reading"), 0, monitor -> HostLoad.fresh(fleet), found -> {
            boolean first = edit.getValue() == null;
            edit.setValue(first ? found : edit.getValue().on(found));
            if (first) {
                fields.setFocus();
            }
        }, found -> problem.setValue(Optional.of(found))));
    }

    private IStatus status(HostEdit entered, Optional<Problem> failed) {
        Locale locale = Locale.getDefault();
        if (folder.isEmpty()) {
            return ValidationStatus.cancel(in("NewHostPage_noFleet"));
        }
        if (failed.isPresent()) {
            return ValidationStatus.error(texts.text("NewHostPage_problem", failed.get().what(), failed.get().next()).in(locale));
        }
        if (entered == null || entered.value(HostField.NAME).isBlank()) {
            return ValidationStatus.cancel(in(entered == null ? "NewHostPage_reading" : "NewHostPage_noName"));
        }
        List<Finding> findings = entered.findings();
        Optional<Finding> error = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
        return error.map(finding -> ValidationStatus.error(texts.text("NewHostPage_problem", finding.what(), finding.remedy()).in(locale)))
                .orElseGet(() -> findings.stream().findFirst().map(finding -> ValidationStatus.warning(finding.what().in(locale)))
                        .orElse(ValidationStatus.ok()));
    }

    private void entered(HostField field, String value) {
        if (edit.getValue() != null) {
            edit.setValue(edit.getValue().with(field, Optional.of(value)));
        }
    }

    private void show() {
        HostEdit now = edit.getValue();
        fields.offer(now.directory());
        // An empty name is no mistake yet, only the beginning.
        fields.show(now, now.value(HostField.NAME).isBlank() ? List.of() : now.findings());
        command.show(now.command());
    }

    /** What was entered; only while the page is complete. */
    HostEdit edit() {
        return edit.getValue();
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
