package org.inkan.ca.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.databinding.wizard.WizardPageSupport;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.ca.CaBackends;
import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.ui.internal.CaIcons;
import org.inkan.core.finding.Finding;
import org.inkan.core.text.Texts;
import org.inkan.ui.WidgetId;

/** Which kind of authority. Kinds that are installed but broken are told with their reason. */
final class KindPage extends WizardPage {

    private final Texts texts = Texts.beside(KindPage.class);
    private final CaBackends backends;
    private final boolean hasFleet;
    private final WritableValue<BackendDescriptor> chosen = new WritableValue<>(null, BackendDescriptor.class);
    private Label description;

    KindPage(CaBackends backends, boolean hasFleet) {
        super("kind");
        this.backends = backends;
        this.hasFleet = hasFleet;
        setTitle(in("KindPage_title"));
        setDescription(in("KindPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        TableViewer kinds = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        WidgetId.mark(kinds.getTable(), "caWizard.kinds");
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 110).applyTo(kinds.getTable());
        kinds.setContentProvider(ArrayContentProvider.getInstance());
        CaIcons icons = new CaIcons(area);
        kinds.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((BackendDescriptor) element).label().in(Locale.getDefault());
            }

            @Override
            public Image getImage(Object element) {
                return icons.of("ca");
            }
        });
        description = WidgetId.mark(new Label(area, SWT.WRAP), "caWizard.description");
        GridDataFactory.fillDefaults().grab(true, false).hint(460, 54).applyTo(description);
        broken(area);
        bind(kinds);
        kinds.setInput(backends.all());
        kinds.addDoubleClickListener(e -> getContainer().showPage(getNextPage()));
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.inkan.help.ca_newConnectionKind");
    }

    private void bind(TableViewer kinds) {
        DataBindingContext context = new DataBindingContext();
        UpdateValueStrategy<BackendDescriptor, BackendDescriptor> required = new UpdateValueStrategy<>();
        required.setAfterGetValidator(value -> !hasFleet ? ValidationStatus.error(in("KindPage_noFleet"))
                : value == null ? ValidationStatus.error(in("KindPage_choose")) : ValidationStatus.ok());
        context.bindValue(ViewerProperties.singleSelection(BackendDescriptor.class).observe(kinds), chosen, required, null);
        chosen.addValueChangeListener(e -> description.setText(backend().map(b -> b.description().in(Locale.getDefault())).orElse("")));
        WizardPageSupport.create(this, context);
    }

    /** A text that can be copied, for whoever maintains the back end. */
    private void broken(Composite area) {
        List<Finding> findings = backends.findings();
        if (findings.isEmpty()) {
            return;
        }
        Locale locale = Locale.getDefault();
        new Label(area, SWT.NONE).setText(in("KindPage_broken"));
        Text list = WidgetId.mark(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL), "caWizard.broken");
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(lines.isEmpty() ? "" : "\n").append(finding.place().artifact()).append(": ")
                .append(finding.what().in(locale)).append(' ').append(finding.remedy().in(locale)));
        list.setText(lines.toString());
        GridDataFactory.fillDefaults().grab(true, false).hint(460, 60).applyTo(list);
    }

    /** The chosen kind. */
    Optional<BackendDescriptor> backend() {
        return Optional.ofNullable(chosen.getValue());
    }

    private String in(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
