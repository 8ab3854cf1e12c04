package org.inkan.enrollment.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.PreparedRequest;
import org.inkan.opsmgr.InfOrder;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.ui.BoundPage;
import org.inkan.ui.WidgetId;

/** Name, further names, key and template of one request. */
final class NewRequestPage extends BoundPage {

    private static final List<String> BITS = List.of("2048", "3072", "4096");
    /** In a longer list nobody finds anything, and the toolkit needs seconds to fill it; every other name can be typed. */
    private static final int MOST_OFFERED = 1000;

    private final Texts texts = Texts.beside(NewRequestPage.class);
    private final NewRequestWizard wizard;
    private final String initial;
    private Combo hosts;
    private Combo templates;
    private IObservableValue<String> host;
    private IObservableValue<String> names;
    private IObservableValue<String> template;
    private IObservableValue<String> bits;
    private IObservableValue<String> provider;
    private IObservableValue<Boolean> exportable;
    private IObservableValue<Boolean> here;

    NewRequestPage(NewRequestWizard wizard, String initial) {
        super("request");
        this.wizard = wizard;
        this.initial = initial;
        setTitle(text("NewRequestPage_title"));
        setDescription(text("NewRequestPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        hosts = combo(page, "host", SWT.NONE);
        host = value(WidgetProperties.text().observe(hosts), initial);
        names = names(page);
        templates = combo(page, "template", SWT.NONE);
        template = value(WidgetProperties.text().observe(templates), "");
        bits = choice(page, "bits", BITS);
        provider = choice(page, "provider", List.of(OpsMgrInf.PROVIDER, OpsMgrInf.AES_PROVIDER));
        exportable = check(page, "exportable");
        here = check(page, "here");
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_newRequest");
        validate(this::state);
    }

    private IObservableValue<String> names(Composite page) {
        new Label(page, SWT.NONE).setText(text("NewRequestPage_names"));
        Text field = WidgetId.mark(new Text(page, SWT.BORDER), "request.names");
        field.setMessage(text("NewRequestPage_namesHint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return value(WidgetProperties.text(SWT.Modify).observe(field), "");
    }

    private Combo combo(Composite parent, String key, int style) {
        new Label(parent, SWT.NONE).setText(text("NewRequestPage_" + key));
        Combo combo = WidgetId.mark(new Combo(parent, style), "request." + key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private IObservableValue<String> choice(Composite parent, String key, List<String> choices) {
        Combo combo = combo(parent, key, SWT.READ_ONLY);
        combo.setItems(choices.toArray(String[]::new));
        return value(WidgetProperties.comboSelection().observe(combo), choices.getFirst());
    }

    private IObservableValue<Boolean> check(Composite parent, String key) {
        new Label(parent, SWT.NONE);
        Button button = WidgetId.mark(new Button(parent, SWT.CHECK), "request." + key);
        button.setText(text("NewRequestPage_" + key));
        return value(WidgetProperties.buttonSelection().observe(button), false);
    }

    void show(FleetContent content) {
        // A list that gets other items forgets what was typed.
        String typedHost = hosts.getText();
        hosts.setItems(content.hosts().stream().limit(MOST_OFFERED).toArray(String[]::new));
        hosts.setText(typedHost);
        String typedTemplate = templates.getText();
        templates.setItems(content.templates().toArray(String[]::new));
        templates.setText(typedTemplate);
    }

    boolean isKeyMadeHere() {
        return here.getValue();
    }

    InfOrder order() {
        List<String> others = Arrays.stream(names.getValue().split("[,;\\s]+")).filter(name -> !name.isEmpty()).toList();
        Optional<String> cn = Optional.of(template.getValue().strip()).filter(name -> !name.isEmpty());
        return new InfOrder(host.getValue().strip(), others, cn, Integer.parseInt(bits.getValue()), exportable.getValue(),
                provider.getValue());
    }

    private IStatus state() {
        InfOrder order = order();
        Optional<IStatus> obstacle = wizard.obstacle();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (order.host().isEmpty()) {
            return PageState.missing(texts.text("NewRequestPage_noHost"));
        }
        try {
            OpsMgrInf.of(order);
        } catch (ProblemException e) {
            return PageState.wrong(org.inkan.core.text.Text.joined(" ", List.of(e.problem().what(), e.problem().next())));
        }
        boolean known = wizard.content().orElseThrow().hosts().stream().anyMatch(order.host()::equalsIgnoreCase);
        if (!known) {
            return PageState.wrong(texts.text("NewRequestPage_unknownHost", order.host()));
        }
        return new PreparedRequest(wizard.folder().orElseThrow(), order.host()).exists()
                ? PageState.wrong(texts.text("NewRequestPage_exists", order.host())) : PageState.good();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
