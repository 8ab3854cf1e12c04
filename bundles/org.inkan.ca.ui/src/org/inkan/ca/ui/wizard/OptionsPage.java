package org.inkan.ca.ui.wizard;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.wizard.WizardPageSupport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.ca.ui.desk.ConnectionForm;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;

/** A field for the name and one for each option of a back end, made from what the back end says about itself. */
final class OptionsPage extends WizardPage {

    private final Texts texts = Texts.beside(OptionsPage.class);
    private final BackendDescriptor backend;
    private final Set<String> taken;
    private final DataBindingContext context = new DataBindingContext();
    private final WritableValue<String> name = new WritableValue<>("", String.class);
    private final Map<String, WritableValue<String>> values = new LinkedHashMap<>();
    private OptionFields fields;

    OptionsPage(BackendDescriptor backend, Set<String> taken) {
        super("options." + backend.id());
        this.backend = backend;
        this.taken = taken;
        setTitle(backend.label().in(Locale.getDefault()));
        setDescription(texts.text("OptionsPage_description").in(Locale.getDefault()));
    }

    @Override
    public void createControl(Composite parent) {
        // A wizard asks a page for all the room it could use; the options of a back end may be more than a screen shows.
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        ScrolledComposite scroll = new ScrolledComposite(page, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        Composite area = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 4).applyTo(area);
        fields = new OptionFields(area);
        Text field = fields.text("caWizard.name", texts.text("OptionsPage_name"), true);
        bind(WidgetProperties.text(SWT.Modify).observe(field), name, value -> ConnectionForm.nameProblem(value, taken));
        fields.help(texts.text("OptionsPage_name_help"));
        field.setText(free());
        backend.options().forEach(this::option);
        if (backend.options().stream().anyMatch(OptionDescriptor::secret)) {
            Label note = new Label(area, SWT.WRAP);
            note.setText(texts.text("OptionsPage_secrets").in(Locale.getDefault()));
            GridDataFactory.fillDefaults().span(3, 1).hint(480, SWT.DEFAULT).applyTo(note);
        }
        scroll.setContent(area);
        scroll.setMinSize(area.computeSize(520, SWT.DEFAULT));
        GridDataFactory.fillDefaults().grab(true, true).hint(540, 320).applyTo(scroll);
        WizardPageSupport.create(this, context);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.ca_newConnectionOptions");
    }

    private void option(OptionDescriptor option) {
        if (option.secret()) {
            return;
        }
        WritableValue<String> value = new WritableValue<>("", String.class);
        values.put(option.name(), value);
        bind(fields.add(option), value, entered -> ConnectionForm.problem(option, entered));
        fields.help(option.help());
    }

    private void bind(IObservableValue<String> field, WritableValue<String> value, Function<String, Optional<org.inkan.core.text.Text>> check) {
        UpdateValueStrategy<String, String> strategy = new UpdateValueStrategy<>();
        strategy.setAfterConvertValidator(entered -> check.apply(entered == null ? "" : entered)
                .map(problem -> ValidationStatus.error(problem.in(Locale.getDefault()))).orElse(ValidationStatus.ok()));
        // The binding begins with the model: what stands in the field, its default, must not be lost.
        value.setValue(field.getValue());
        context.bindValue(field, value, strategy, null);
        context.updateModels();
    }

    private String free() {
        String base = backend.shortName();
        for (int i = 2; taken.contains(base.toLowerCase(Locale.ROOT)); i++) {
            base = backend.shortName() + i;
        }
        return base;
    }

    /** What was entered. */
    ConnectionForm form() {
        Map<String, String> entered = new LinkedHashMap<>();
        values.forEach((option, value) -> entered.put(option, value.getValue() == null ? "" : value.getValue()));
        return new ConnectionForm(backend, name.getValue(), entered);
    }

    @Override
    public void dispose() {
        context.dispose();
        super.dispose();
    }
}
