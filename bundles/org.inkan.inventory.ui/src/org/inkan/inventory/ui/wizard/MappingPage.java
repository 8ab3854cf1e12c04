package org.inkan.inventory.ui.wizard;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;
import org.inkan.inventory.CsvColumn;
import org.inkan.inventory.ListPreview;
import org.inkan.inventory.ui.list.ImportDraft;
import org.inkan.ui.BoundPage;
import org.inkan.ui.WidgetId;

/** Which column holds what: guessed by the headings, and to be changed. */
final class MappingPage extends BoundPage {

    private final Texts texts = Texts.beside(MappingPage.class);
    private final WritableValue<LoadedList> loaded;
    private final WritableValue<ImportDraft> draft;
    private final Map<CsvColumn, WritableValue<Integer>> chosen = new EnumMap<>(CsvColumn.class);
    private final Map<CsvColumn, Combo> combos = new EnumMap<>(CsvColumn.class);
    private final Map<CsvColumn, Label> examples = new EnumMap<>(CsvColumn.class);
    private final WritableValue<String> group = new WritableValue<>("", String.class);
    private List<String> headers = List.of();
    private LoadedList shown;
    private boolean filling;

    MappingPage(WritableValue<LoadedList> loaded, WritableValue<ImportDraft> draft) {
        super("columns");
        this.loaded = loaded;
        this.draft = draft;
        setTitle(in("MappingPage_title"));
        setDescription(in("MappingPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 4).applyTo(area);
        for (String heading : List.of("field", "column", "example")) {
            new Label(area, SWT.NONE).setText(in("MappingPage_" + heading));
        }
        for (CsvColumn column : CsvColumn.values()) {
            row(area, column);
        }
        new Label(area, SWT.NONE).setText(in("MappingPage_group"));
        Text field = WidgetId.mark(new Text(area, SWT.BORDER), "import.group");
        field.setMessage(in("MappingPage_only"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(field), group);
        group.addValueChangeListener(e -> decide());
        validate(this::status, new PageMessages());
        loaded.addValueChangeListener(e -> fill());
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.hosts_importColumns");
        fill();
    }

    private void row(Composite area, CsvColumn column) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.text(column == CsvColumn.NAME ? "MappingPage_required" : "MappingPage_label", column.field().label())
                .in(Locale.getDefault()));
        Combo combo = WidgetId.mark(new Combo(area, SWT.READ_ONLY), "import.column." + column.word());
        GridDataFactory.fillDefaults().hint(230, SWT.DEFAULT).applyTo(combo);
        Label example = WidgetId.mark(new Label(area, SWT.NONE), "import.example." + column.word());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(example);
        WritableValue<Integer> value = new WritableValue<>(0, Integer.class);
        bindings.bindValue(WidgetProperties.singleSelectionIndex().observe(combo), value);
        value.addValueChangeListener(e -> decide());
        combos.put(column, combo);
        examples.put(column, example);
        chosen.put(column, value);
    }

    /** A new list, or the same one read in another way, is guessed anew. */
    private void fill() {
        if (getControl() == null || loaded.getValue() == shown) {
            return;
        }
        shown = loaded.getValue();
        headers = shown == null ? List.of()
                : shown.preview().headers().stream().filter(header -> !header.isBlank()).distinct().limit(256).toList();
        filling = true;
        combos.forEach((column, combo) -> {
            combo.removeAll();
            combo.add(in("MappingPage_none"));
            headers.forEach(header -> combo.add(SourceFields.plain(header)));
            int guess = shown == null ? -1 : shown.preview().header(column).map(headers::indexOf).orElse(-1);
            chosen.get(column).setValue(-1);
            chosen.get(column).setValue(guess + 1);
        });
        filling = false;
        decide();
    }

    private IStatus status() {
        // All of them are asked, so that each change of one counts.
        Map<Integer, Long> uses = chosen.values().stream().map(WritableValue::getValue).filter(index -> index > 0)
                .collect(Collectors.groupingBy(index -> index, Collectors.counting()));
        if (chosen.get(CsvColumn.NAME).getValue() <= 0) {
            return ValidationStatus.cancel(in("MappingPage_noName"));
        }
        return uses.entrySet().stream().filter(use -> use.getValue() > 1 && use.getKey() <= headers.size()).findFirst()
                .map(use -> texts.text("MappingPage_twice", headers.get(use.getKey() - 1)).in(Locale.getDefault())).map(ValidationStatus::warning)
                .orElse(ValidationStatus.ok());
    }

    private void decide() {
        if (filling || getControl() == null) {
            return;
        }
        ListPreview preview = shown == null ? null : shown.preview();
        Map<CsvColumn, String> wanted = new EnumMap<>(CsvColumn.class);
        chosen.forEach((column, value) -> {
            String header = value.getValue() > 0 ? headers.get(value.getValue() - 1) : "";
            wanted.put(column, header);
            examples.get(column).setText(preview == null || header.isEmpty() ? ""
                    : preview.rows().stream().map(row -> row.get(preview.headers().indexOf(header))).filter(cell -> !cell.isEmpty())
                            .findFirst().map(SourceFields::plain).map(cell -> cell.replace("&", "&&")).orElse(""));
        });
        // Another script may need a higher line.
        ((Composite) getControl()).layout(examples.values().toArray(Label[]::new));
        draft.setValue(preview == null ? null : shown.draft().with(preview.given(wanted), group.getValue()));
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
