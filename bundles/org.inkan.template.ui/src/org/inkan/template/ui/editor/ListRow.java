package org.inkan.template.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.inkan.core.text.Texts;
import org.inkan.template.ui.model.Field;
import org.inkan.ui.WidgetId;

/** A field with several values: a list with Add and Remove, and with an order where that matters. */
final class ListRow {

    private static final int HEIGHT = 84;
    private static final int WIDTH = 440;

    /**
     * What can be in the list.
     *
     * @param choices usual values and what they are called
     * @param words   how a value is shown
     * @param valid   whether a typed value can be taken
     * @param ordered whether the order matters
     */
    record Values(Map<String, String> choices, Function<String, String> words, Function<String, Boolean> valid, boolean ordered) {

        /** Keeps the order of the choices. */
        Values {
            choices = new LinkedHashMap<>(choices);
        }
    }

    private final Texts texts = Texts.beside(ListRow.class);
    private final Locale locale = Locale.getDefault();
    private final FormRows rows;
    private final Field<List<String>> field;
    private final Values values;
    private final TableViewer viewer;
    private final List<Button> buttons = new ArrayList<>();

    ListRow(FormRows rows, Field<List<String>> field, Values values) {
        this.rows = rows;
        this.field = field;
        this.values = values;
        GridDataFactory.fillDefaults().span(2, 1).applyTo(rows.label(field.label()));
        Composite area = rows.toolkit().createComposite(rows.body());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).applyTo(area);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(area);
        viewer = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        WidgetId.mark(viewer.getTable(), "template." + field.id());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return values.words().apply((String) element);
            }
        });
        viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.DEL && rows.model().editable()) {
                remove();
            }
        }));
        GridDataFactory.fillDefaults().hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
        Composite side = rows.toolkit().createComposite(area);
        GridLayoutFactory.fillDefaults().applyTo(side);
        button(side, "add", b -> add());
        button(side, "remove", b -> remove());
        if (values.ordered()) {
            button(side, "up", b -> move());
        }
        rows.limit(field, area);
        rows.onChange(this::show);
    }

    private void button(Composite side, String key, Consumer<Button> action) {
        Button button = rows.toolkit().createButton(side, texts.text("ListRow_" + key).in(locale), SWT.PUSH);
        WidgetId.mark(button, "template." + field.id() + "." + key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.accept(button)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        buttons.add(button);
    }

    private List<String> now() {
        return field.get().apply(rows.model().template());
    }

    private void show() {
        if (!now().equals(viewer.getInput())) {
            viewer.setInput(now());
        }
        boolean allowed = rows.model().editable() && field.forbids().apply(rows.model().template()).isEmpty();
        buttons.forEach(button -> button.setEnabled(allowed));
    }

    private void add() {
        Map<String, String> left = new LinkedHashMap<>(values.choices());
        now().forEach(left::remove);
        Optional<String> chosen = new ChooseDialog(viewer.getControl().getShell(), rows.plain(field), left, values.valid()).choose();
        chosen.filter(value -> !now().contains(value)).ifPresent(value -> {
            List<String> more = new ArrayList<>(now());
            more.add(value);
            edit(more);
        });
    }

    private void remove() {
        List<String> less = new ArrayList<>(now());
        if (viewer.getSelection() instanceof IStructuredSelection selection) {
            selection.forEach(less::remove);
        }
        edit(less);
    }

    private void move() {
        List<String> moved = new ArrayList<>(now());
        Object selected = viewer.getStructuredSelection().getFirstElement();
        int at = moved.indexOf(selected);
        if (at > 0) {
            java.util.Collections.swap(moved, at, at - 1);
            edit(moved);
            viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(selected));
        }
    }

    private void edit(List<String> wanted) {
        // Each click is a step of its own, so the field's name alone would not do.
        rows.model().edit(rows.plain(field), field.id() + wanted, t -> field.set().apply(t, wanted));
    }
}
