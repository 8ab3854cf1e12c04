package org.inkan.inventory.ui.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;
import org.inkan.inventory.HostDirectory;
import org.inkan.inventory.HostField;
import org.inkan.inventory.Role;
import org.inkan.inventory.ui.edit.HostEdit;
import org.inkan.inventory.ui.list.FindingLines;
import org.inkan.ui.WidgetId;

/** A field for everything a person can say about a host, each with its findings; used by the editor and the wizard. */
final class HostFields {

    private static final int MOST_CHOICES = 500;
    private static final int LINES_HEIGHT = 48;
    private static final int FIELD_WIDTH = 120;

    private final Texts texts = Texts.beside(HostFields.class);
    private final DataBindingContext bindings = new DataBindingContext();
    private final Map<HostField, Control> controls = new EnumMap<>(HostField.class);
    private final Map<HostField, WritableValue<String>> values = new EnumMap<>(HostField.class);
    private final Map<HostField, ControlDecoration> marks = new EnumMap<>(HostField.class);
    private final Map<HostField, Label> notes = new EnumMap<>(HostField.class);
    private final BiConsumer<HostField, String> edited;
    private final String prefix;
    private boolean showing;

    /** {@code edited} gets what a person enters; ids of widgets begin with {@code prefix}. */
    HostFields(Composite area, String prefix, BiConsumer<HostField, String> edited) {
        this.edited = edited;
        this.prefix = prefix;
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(12, 5).applyTo(area);
        for (HostField field : HostField.values()) {
            Label label = new Label(area, SWT.NONE);
            label.setText(texts.text(field == HostField.NAME || field == HostField.GROUP ? "HostFields_required" : "HostFields_label",
                    field.label()).in(Locale.getDefault()));
            boolean lines = field == HostField.TAGS || field == HostField.NOTE;
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, lines ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
            bind(area, field, lines);
            Label note = new Label(area, SWT.NONE);
            note.setText(texts.text("HostFields_mixed").in(Locale.getDefault()));
            note.setVisible(false);
            notes.put(field, note);
        }
    }

    private void bind(Composite area, HostField field, boolean lines) {
        WritableValue<String> value = new WritableValue<>("", String.class);
        Control control = switch (field) {
            case ROLE -> role(area, value);
            case GROUP, PARENT -> {
                Combo combo = new Combo(area, SWT.DROP_DOWN);
                bindings.bindValue(WidgetProperties.text().observe(combo), value);
                yield combo;
            }
            default -> {
                Text text = new Text(area, SWT.BORDER | (lines ? SWT.MULTI | SWT.V_SCROLL | SWT.WRAP : SWT.SINGLE));
                bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(text), value);
                yield text;
            }
        };
        // Tab leaves a text of several lines as it leaves any other.
        control.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, lines ? LINES_HEIGHT : SWT.DEFAULT).indent(6, 0)
                .applyTo(WidgetId.mark(control, prefix + field.name().toLowerCase(Locale.ROOT)));
        controls.put(field, control);
        values.put(field, value);
        marks.put(field, new ControlDecoration(control, SWT.LEFT | SWT.TOP));
        marks.get(field).hide();
        value.addValueChangeListener(e -> {
            if (!showing && !(e.diff.getNewValue() == null)) {
                edited.accept(field, e.diff.getNewValue());
            }
        });
    }

    private Combo role(Composite area, WritableValue<String> value) {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        List<String> ids = Stream.of(Role.values()).map(Role::id).toList();
        Stream.of(Role.values()).forEach(role -> combo.add(role.label().in(Locale.getDefault())));
        bindings.bindValue(WidgetProperties.singleSelectionIndex().observe(combo), value,
                UpdateValueStrategy.create(IConverter.create(Integer.class, String.class,
                        index -> (int) index < 0 ? "" : ids.get((int) index))),
                UpdateValueStrategy.create(IConverter.create(String.class, Integer.class, ids::indexOf)));
        return combo;
    }

    /** Offers the groups, servers and gateways there are. */
    void offer(HostDirectory directory) {
        offer(HostField.GROUP, directory.groups());
        offer(HostField.PARENT, directory.parents());
    }

    private void offer(HostField field, List<String> choices) {
        Combo combo = (Combo) controls.get(field);
        List<String> some = choices.stream().limit(MOST_CHOICES).toList();
        if (!some.equals(List.of(combo.getItems()))) {
            showing = true;
            String text = combo.getText();
            combo.setItems(some.toArray(String[]::new));
            combo.setText(text);
            showing = false;
        }
    }

    /** Shows values and findings. */
    void show(HostEdit edit, List<Finding> findings) {
        showing = true;
        for (HostField field : HostField.values()) {
            if (!edit.value(field).equals(values.get(field).getValue())) {
                values.get(field).setValue(edit.value(field));
            }
            controls.get(field).setEnabled(edit.isEditable(field));
            notes.get(field).setVisible(edit.isMixed(field));
            mark(marks.get(field), findings.stream().filter(finding -> finding.place().element().equals(field.name())).toList());
        }
        showing = false;
    }

    private static void mark(ControlDecoration mark, List<Finding> findings) {
        if (findings.isEmpty()) {
            mark.hide();
            return;
        }
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        mark.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(error ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING).getImage());
        mark.setDescriptionText(FindingLines.of(findings));
        mark.show();
    }

    /** What a finger points at first. */
    void setFocus() {
        Control first = controls.get(HostField.NAME);
        (first.isEnabled() ? first : controls.get(HostField.DISPLAY_NAME)).setFocus();
    }

    void enable(boolean enabled) {
        controls.values().forEach(control -> control.setEnabled(enabled));
    }
}
