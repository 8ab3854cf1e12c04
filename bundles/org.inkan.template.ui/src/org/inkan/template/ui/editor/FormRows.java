package org.inkan.template.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.ui.model.Field;
import org.inkan.template.ui.model.TemplateModel;
import org.inkan.ui.WidgetId;

/** Lays out the fields of a page one below the other and binds them; a forbidden field is disabled and says why below itself. */
final class FormRows {

    private static final int COLUMNS = 2;
    private static final int WRAP_WIDTH = 640;
    private static final int INDENT = 24;

    private final Texts texts = Texts.beside(FormRows.class);
    private final Locale locale = Locale.getDefault();
    private final IManagedForm form;
    private final TemplateModel model;
    private final DataBindingContext bindings;
    private final Composite body;
    private final List<Runnable> updates = new ArrayList<>();
    /** What the field above says; the same reason is not told twice in a row. */
    private String told = "";

    FormRows(IManagedForm form, Composite body, TemplateModel model, DataBindingContext bindings) {
        this.form = form;
        this.body = body;
        this.model = model;
        this.bindings = bindings;
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(12, 10).spacing(12, 8).applyTo(body);
    }

    TemplateModel model() {
        return model;
    }

    Composite body() {
        return body;
    }

    FormToolkit toolkit() {
        return form.getToolkit();
    }

    /** Calls {@code update} now and after each change. */
    void onChange(Runnable update) {
        updates.add(update);
    }

    void update() {
        told = "";
        updates.forEach(Runnable::run);
    }

    /** A label that explains; wrapped. */
    Label note(org.inkan.core.text.Text text) {
        Label note = toolkit().createLabel(body, text.in(locale), SWT.WRAP);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).hint(WRAP_WIDTH, SWT.DEFAULT).applyTo(note);
        return note;
    }

    /** A value that cannot be edited here, to be read and copied. */
    void fixed(String key, Function<CertificateTemplate, String> value) {
        label(texts.text("FormRows_" + key));
        Text text = toolkit().createText(body, "", SWT.READ_ONLY);
        WidgetId.mark(text, "template." + key);
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP_WIDTH / COLUMNS, SWT.DEFAULT).applyTo(text);
        onChange(() -> {
            String now = value.apply(model.template());
            if (!text.getText().equals(now)) {
                text.setText(now);
            }
        });
    }

    void text(Field<String> field) {
        label(field.label());
        Text text = mark(toolkit().createText(body, "", SWT.BORDER), field);
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP_WIDTH / COLUMNS, SWT.DEFAULT).applyTo(text);
        bindings.bindValue(WidgetProperties.text(SWT.Modify).observe(text), value(field));
        limit(field, text);
    }

    void check(Field<Boolean> field) {
        check(body, COLUMNS, field);
    }

    void check(Composite parent, int span, Field<Boolean> field) {
        Button button = mark(toolkit().createButton(parent, field.label().in(locale), SWT.CHECK), field);
        GridDataFactory.fillDefaults().span(span, 1).applyTo(button);
        bindings.bindValue(WidgetProperties.buttonSelection().observe(button), value(field));
        limit(field, parent, span, button);
    }

    /** A read-only list of what can be chosen. */
    <T> Combo combo(Field<T> field, List<T> choices, Function<T, org.inkan.core.text.Text> words) {
        return combo(field, template -> choices, words);
    }

    /** The same where the template decides what can be chosen. */
    <T> Combo combo(Field<T> field, Function<CertificateTemplate, List<T>> choices, Function<T, org.inkan.core.text.Text> words) {
        label(field.label());
        ComboViewer viewer = new ComboViewer(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        mark(viewer.getControl(), field);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            @SuppressWarnings("unchecked") // only choices are ever shown
            public String getText(Object element) {
                return words.apply((T) element).in(locale);
            }
        });
        viewer.setInput(choices.apply(model.template()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(viewer.getControl());
        bindings.bindValue(ViewerProperties.<ComboViewer, T>singleSelection().observe(viewer), value(field));
        limit(field, viewer.getControl());
        onChange(() -> {
            List<T> now = choices.apply(model.template());
            if (!now.equals(viewer.getInput())) {
                viewer.setInput(now);
                viewer.setSelection(new StructuredSelection(field.get().apply(model.template())));
            }
        });
        return viewer.getCombo();
    }

    /** A whole number from a list of usual ones or typed. */
    void number(Field<Integer> field, String... usual) {
        label(field.label());
        Combo combo = mark(new Combo(body, SWT.DROP_DOWN), field);
        combo.setItems(usual);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(combo);
        UpdateValueStrategy<String, Integer> toModel = UpdateValueStrategy
                .create(IConverter.create(words -> Integer.valueOf(words.strip())));
        toModel.setAfterGetValidator(words -> words.strip().matches("\\d{1,6}") ? ValidationStatus.ok()
                : ValidationStatus.error(texts.text("FormRows_number").in(locale)));
        UpdateValueStrategy<Integer, String> toWidget = UpdateValueStrategy.create(IConverter.create(number -> Integer.toString(number)));
        Binding binding = bindings.bindValue(WidgetProperties.text().observe(combo), value(field), toModel, toWidget);
        ControlDecorationSupport.create(binding, SWT.RIGHT | SWT.TOP);
        limit(field, combo);
    }

    void count(Field<Integer> field, int most) {
        label(field.label());
        Spinner spinner = mark(new Spinner(body, SWT.BORDER), field);
        spinner.setMaximum(most);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
        bindings.bindValue(WidgetProperties.spinnerSelection().observe(spinner), value(field));
        limit(field, spinner);
    }

    /** One of few, each a radio button. */
    <T> void radios(Field<T> field, List<T> choices, Function<T, org.inkan.core.text.Text> words) {
        Label label = label(field.label());
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(label);
        Composite group = toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().applyTo(group);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(INDENT / 2, 0).applyTo(group);
        var selected = new org.eclipse.core.databinding.observable.value.SelectObservableValue<T>();
        for (T choice : choices) {
            Button button = toolkit().createButton(group, words.apply(choice).in(locale), SWT.RADIO);
            WidgetId.mark(button, "template." + field.id() + "." + choice);
            selected.addOption(choice, WidgetProperties.buttonSelection().observe(button));
            onChange(() -> button.setEnabled(model.editable() && field.forbids().apply(model.template()).isEmpty()));
        }
        bindings.bindValue(selected, value(field));
        limit(field, group);
    }

    /** A label in front of a control, or above it. */
    Label label(org.inkan.core.text.Text text) {
        Label label = toolkit().createLabel(body, text.in(locale));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    <T> void limit(Field<T> field, Control control) {
        limit(field, body, COLUMNS, control);
    }

    /** Enables {@code control} as the field allows and shows what forbids it. */
    private <T> void limit(Field<T> field, Composite parent, int span, Control control) {
        Label reason = toolkit().createLabel(parent, "", SWT.WRAP);
        WidgetId.mark(reason, "template." + field.id() + ".reason");
        GridDataFactory hidden = GridDataFactory.fillDefaults().span(span, 1).indent(INDENT, -4).hint(WRAP_WIDTH, SWT.DEFAULT);
        hidden.exclude(true).applyTo(reason);
        onChange(() -> {
            Optional<org.inkan.core.text.Text> forbidden = model.readOnly() ? Optional.empty() : field.forbids().apply(model.template());
            control.setEnabled(model.editable() && forbidden.isEmpty());
            String whole = forbidden.map(t -> t.in(locale)).orElse("");
            String words = whole.equals(told) ? "" : whole;
            told = whole;
            if (!words.equals(reason.getText())) {
                reason.setText(words);
                reason.setVisible(!words.isEmpty());
                hidden.exclude(words.isEmpty()).applyTo(reason);
                form.reflow(true);
            }
        });
    }

    <T> ModelValue<T> value(Field<T> field) {
        return new ModelValue<>(model, field, plain(field));
    }

    /** The label without its mnemonic and colon, as undo calls the edit. */
    String plain(Field<?> field) {
        return field.name().in(locale);
    }

    private <C extends Control> C mark(C control, Field<?> field) {
        return WidgetId.mark(control, "template." + field.id());
    }
}
