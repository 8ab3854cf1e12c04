package org.inkan.ca.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.core.text.Texts;
import org.inkan.ui.Prompts;
import org.inkan.ui.WidgetId;

/** Makes the field that fits the type of an option. Rows have three columns: label, field, button. */
final class OptionFields {

    private static final List<String> TRUTH = List.of("true", "false");

    private final Texts texts = Texts.beside(OptionFields.class);
    private final Composite area;

    OptionFields(Composite area) {
        this.area = area;
    }

    /** The field of an option; its value is what {@code connections.json} would hold, empty if nothing is given. */
    IObservableValue<String> add(OptionDescriptor option) {
        String id = "caWizard.option." + option.name();
        return switch (option.type()) {
            case CHOICE -> choice(id, option, option.choices(), option.choices());
            case BOOLEAN -> choice(id, option, TRUTH, Stream.of("OptionFields_yes", "OptionFields_no").map(this::in).toList());
            case FILE, FOLDER -> path(id, option);
            case TEXT, NUMBER, URI, URIS -> {
                Text text = text(id, option.label(), option.required());
                option.defaultValue().ifPresent(text::setText);
                yield WidgetProperties.text(SWT.Modify).observe(text);
            }
        };
    }

    private IObservableValue<String> choice(String id, OptionDescriptor option, List<String> values, List<String> labels) {
        label(option.label(), option.required());
        Combo combo = WidgetId.mark(new Combo(area, SWT.READ_ONLY), id);
        if (option.defaultValue().isEmpty()) {
            combo.add("");
        }
        int shift = combo.getItemCount();
        labels.forEach(combo::add);
        combo.select(option.defaultValue().map(values::indexOf).orElse(0));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        var value = new org.eclipse.core.databinding.observable.value.WritableValue<String>(null, String.class);
        Runnable read = () -> {
            int index = combo.getSelectionIndex() - shift;
            value.setValue(index < 0 ? "" : values.get(index));
        };
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> read.run()));
        read.run();
        return value;
    }

    private IObservableValue<String> path(String id, OptionDescriptor option) {
        label(option.label(), option.required());
        Text text = WidgetId.mark(new Text(area, SWT.BORDER), id);
        option.defaultValue().ifPresent(text::setText);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Button browse = WidgetId.mark(new Button(area, SWT.PUSH), id + ".browse");
        browse.setText(in("OptionFields_browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            Prompts prompts = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(Prompts.class);
            var path = option.type() == org.inkan.ca.spi.OptionType.FOLDER ? prompts.folder(area.getShell(), option.label())
                    : prompts.file(area.getShell(), option.label());
            path.ifPresent(chosen -> text.setText(chosen.toString()));
        }));
        return WidgetProperties.text(SWT.Modify).observe(text);
    }

    Text text(String id, org.inkan.core.text.Text label, boolean required) {
        label(label, required);
        Text text = WidgetId.mark(new Text(area, SWT.BORDER), id);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    private void label(org.inkan.core.text.Text label, boolean required) {
        Label shown = new Label(area, SWT.NONE);
        shown.setText(texts.text(required ? "OptionFields_required" : "OptionFields_label", label).in(Locale.getDefault()));
    }

    /** One quiet sentence below the field. */
    void help(org.inkan.core.text.Text help) {
        new Label(area, SWT.NONE);
        Label sentence = new Label(area, SWT.WRAP);
        sentence.setText(help.in(Locale.getDefault()));
        int width = new PixelConverter(area).convertWidthInCharsToPixels(55);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(width, SWT.DEFAULT).applyTo(sentence);
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
