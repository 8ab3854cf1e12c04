package org.inkan.inventory.ui.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;
import org.inkan.inventory.ListEncoding;
import org.inkan.inventory.ListFormat;
import org.inkan.inventory.ListSeparator;
import org.inkan.inventory.ui.list.HostList;
import org.inkan.inventory.ui.list.ImportDraft;
import org.inkan.ui.BoundPage;
import org.inkan.ui.work.BackgroundWork;

/** Which list, and how it is to be read; its beginning is shown as soon as something is chosen. */
final class SourcePage extends BoundPage {

    /** Somebody who types goes on typing; the list is read when there is a pause. */
    private static final int PAUSE = 200;

    private final Texts texts = Texts.beside(SourcePage.class);
    private final ImportHostsWizard wizard;
    private final WritableValue<Boolean> pasted = new WritableValue<>(Boolean.FALSE, Boolean.class);
    private final WritableValue<String> path;
    private final WritableValue<String> text = new WritableValue<>("", String.class);
    private final WritableValue<Integer> encoding = new WritableValue<>(0, Integer.class);
    private final WritableValue<Integer> separator = new WritableValue<>(0, Integer.class);
    private final WritableValue<Optional<Problem>> problem = new WritableValue<>(Optional.empty(), null);
    private final WritableValue<LoadedList> loaded;
    private SourceFields fields;
    private Latest reading;

    SourcePage(ImportHostsWizard wizard, Optional<Path> file, WritableValue<LoadedList> loaded) {
        super("source");
        this.wizard = wizard;
        this.loaded = loaded;
        path = new WritableValue<>(file.map(Path::toString).orElse(""), String.class);
        setTitle(in("SourcePage_title"));
        setDescription(in("SourcePage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        fields = new SourceFields(area);
        reading = new Latest(area);
        fields.browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> wizard.prompts()
                .file(getShell(), texts.text("SourcePage_question"), ".csv", ".txt", ".tsv").ifPresent(f -> path.setValue(f.toString()))));
        bind();
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.hosts_importSource");
        fields.enable(false);
        if (!path.getValue().isEmpty()) {
            read(0);
        }
    }

    private void bind() {
        bindings.bindValue(WidgetProperties.buttonSelection().observe(fields.pasted), pasted);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(fields.path), path);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(fields.text), text);
        bindings.bindValue(WidgetProperties.singleSelectionIndex().observe(fields.encoding), encoding);
        bindings.bindValue(WidgetProperties.singleSelectionIndex().observe(fields.separator), separator);
        fields.fromFile.setSelection(true);
        pasted.addValueChangeListener(e -> {
            fields.enable(pasted.getValue());
            read(0);
        });
        path.addValueChangeListener(e -> read(PAUSE));
        text.addValueChangeListener(e -> read(PAUSE));
        encoding.addValueChangeListener(e -> read(0));
        separator.addValueChangeListener(e -> read(0));
        validate(() -> status(loaded.getValue(), problem.getValue()), new PageMessages());
    }

    private IStatus status(LoadedList list, Optional<Problem> found) {
        if (wizard.fleet().isEmpty()) {
            return ValidationStatus.cancel(in("SourcePage_noFleet"));
        }
        if (found.isPresent()) {
            return ValidationStatus.error(texts.text("SourcePage_problem", found.get().what(), found.get().next()).in(Locale.getDefault()));
        }
        return list == null ? ValidationStatus.cancel(in("SourcePage_choose")) : ValidationStatus.ok();
    }

    private void read(int delay) {
        loaded.setValue(null);
        problem.setValue(Optional.empty());
        boolean isPasted = pasted.getValue();
        String source = isPasted ? text.getValue() : path.getValue();
        if (source.isBlank()) {
            reading.cancel();
            fields.show(null);
            return;
        }
        ListFormat format = new ListFormat(
                isPasted ? Optional.of(ListEncoding.UTF_8) : chosen(ListEncoding.values(), encoding.getValue()),
                chosen(ListSeparator.values(), separator.getValue()), Map.of());
        BackgroundWork.Task<LoadedList> task = monitor -> {
            HostList list = isPasted ? HostList.pasted(source) : HostList.read(file(source));
            ImportDraft draft = new ImportDraft(list, format, "");
            return new LoadedList(draft, draft.preview());
        };
        reading.start(texts.text("SourcePage_reading"), delay, task, this::show, this::fail);
    }

    private static Path file(String source) {
        try {
            return Path.of(source.strip());
        } catch (InvalidPathException e) {
            // No file has such a name; to look for one that is not there says so.
            return Path.of(source.replaceAll("[^\\w. -]", "_"));
        }
    }

    private void show(LoadedList list) {
        fields.show(list.preview());
        loaded.setValue(list);
    }

    private void fail(Problem found) {
        fields.show(null);
        problem.setValue(Optional.of(found));
    }

    /** The first item leaves it to the content. */
    private static <E> Optional<E> chosen(E[] values, int index) {
        return index <= 0 ? Optional.empty() : Optional.of(values[index - 1]);
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
