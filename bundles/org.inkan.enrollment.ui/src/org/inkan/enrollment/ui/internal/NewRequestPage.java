package org.inkan.enrollment.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
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
import org.inkan.ui.WidgetId;

/** Name, further names, key and template of one request. */
final class NewRequestPage extends WizardPage {

    private static final String[] BITS = { "2048", "3072", "4096" };

    private final Texts texts = Texts.beside(NewRequestPage.class);
    private final NewRequestWizard wizard;
    private final String initial;
    private Combo host;
    private Text names;
    private Combo template;
    private Combo bits;
    private Combo provider;
    private Button exportable;
    private Button here;
    private PageValidation validation;

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
        host = combo(page, "request.host", "NewRequestPage_host", SWT.NONE);
        host.setText(initial);
        new Label(page, SWT.NONE).setText(text("NewRequestPage_names"));
        names = WidgetId.mark(new Text(page, SWT.BORDER), "request.names");
        names.setMessage(text("NewRequestPage_namesHint"));
        names.addModifyListener(e -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        template = combo(page, "request.template", "NewRequestPage_template", SWT.NONE);
        bits = combo(page, "request.bits", "NewRequestPage_bits", SWT.READ_ONLY);
        bits.setItems(BITS);
        bits.select(0);
        provider = combo(page, "request.provider", "NewRequestPage_provider", SWT.READ_ONLY);
        provider.setItems(OpsMgrInf.PROVIDER, OpsMgrInf.AES_PROVIDER);
        provider.select(0);
        exportable = check(page, "request.exportable", "NewRequestPage_exportable");
        here = check(page, "request.here", "NewRequestPage_here");
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_newRequest");
        validation = new PageValidation(this, this::obstacle);
    }

    private Combo combo(Composite parent, String id, String key, int style) {
        new Label(parent, SWT.NONE).setText(text(key));
        Combo combo = WidgetId.mark(new Combo(parent, style), id);
        combo.addModifyListener(e -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private Button check(Composite parent, String id, String key) {
        new Label(parent, SWT.NONE);
        Button button = WidgetId.mark(new Button(parent, SWT.CHECK), id);
        button.setText(text(key));
        return button;
    }

    void show(FleetContent content) {
        String typed = host.getText();
        host.setItems(content.hosts().toArray(String[]::new));
        host.setText(typed);
        template.setItems(content.templates().toArray(String[]::new));
        refresh();
    }

    void refresh() {
        if (validation != null) {
            validation.changed();
        }
    }

    boolean isKeyMadeHere() {
        return here.getSelection();
    }

    InfOrder order() {
        List<String> others = Arrays.stream(names.getText().split("[,;\\s]+")).filter(name -> !name.isEmpty()).toList();
        Optional<String> cn = Optional.of(template.getText().strip()).filter(name -> !name.isEmpty());
        return new InfOrder(host.getText().strip(), others, cn, Integer.parseInt(bits.getText()), exportable.getSelection(),
                provider.getText());
    }

    private Optional<org.inkan.core.text.Text> obstacle() {
        if (wizard.obstacle().isPresent()) {
            return wizard.obstacle();
        }
        if (host.getText().isBlank()) {
            return Optional.of(texts.text("NewRequestPage_noHost"));
        }
        try {
            OpsMgrInf.of(order());
        } catch (ProblemException e) {
            return Optional.of(org.inkan.core.text.Text.joined(" ", List.of(e.problem().what(), e.problem().next())));
        }
        boolean known = wizard.content().orElseThrow().hosts().stream().anyMatch(name -> name.equalsIgnoreCase(host.getText().strip()));
        if (!known) {
            return Optional.of(texts.text("NewRequestPage_unknownHost", host.getText().strip()));
        }
        return new PreparedRequest(wizard.folder().orElseThrow(), host.getText().strip()).exists()
                ? Optional.of(texts.text("NewRequestPage_exists", host.getText().strip())) : Optional.empty();
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
