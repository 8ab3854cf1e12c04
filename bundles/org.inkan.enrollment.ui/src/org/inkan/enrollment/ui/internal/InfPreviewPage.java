package org.inkan.enrollment.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.opsmgr.OpsMgrSubject;
import org.inkan.pki.inf.CertReqInf;
import org.inkan.pki.inf.InfDocument;
import org.inkan.ui.BoundPage;
import org.inkan.ui.WidgetId;
import org.inkan.ui.command.CommandLine;

/** The INF as it will be written, and what certreq and Operations Manager would make of it. */
final class InfPreviewPage extends BoundPage {

    private final Texts texts = Texts.beside(InfPreviewPage.class);
    private final IObservableValue<String> inf = new WritableValue<>("", String.class);
    private final IObservableValue<List<Finding>> found = new WritableValue<>(List.of(), null);
    private final IObservableValue<String> noCommand = new WritableValue<>("", String.class);
    private final NewRequestWizard wizard;
    private FindingTable findings;
    private CommandField command;

    InfPreviewPage(NewRequestWizard wizard) {
        super("preview");
        this.wizard = wizard;
        setTitle(text("InfPreviewPage_title"));
        setDescription(text("InfPreviewPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        Text preview = WidgetId.mark(new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL),
                "request.preview");
        preview.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 220).applyTo(preview);
        bindings.bindValue(WidgetProperties.text().observe(preview), inf);
        findings = new FindingTable(page, "request.findings");
        command = new CommandField(page, "request.command", CommandLine.of("inf", "new"));
        Label without = WidgetId.mark(new Label(page, SWT.NONE), "request.noCommand");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(without);
        bindings.bindValue(WidgetProperties.text().observe(without), noCommand);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_newRequestPreview");
        validate(this::state);
    }

    /** What is wrong can still be repaired in the editor, so it warns only. */
    private IStatus state() {
        long errors = found.getValue().stream().filter(f -> f.severity() == Severity.ERROR).count();
        return errors == 0 ? PageState.good() : PageState.warning(texts.text("InfPreviewPage_errors", errors));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        Optional<InfDocument> ordered = visible ? wizard.inf() : Optional.empty();
        ordered.ifPresent(this::show);
    }

    private void show(InfDocument ordered) {
        inf.setValue(ordered.text());
        Place place = Place.of("request.inf");
        List<Finding> all = new ArrayList<>(CertReqInf.of(ordered).findings(place));
        all.addAll(OpsMgrRules.all().check(new OpsMgrSubject.OfInf(ordered, Optional.of(wizard.order().host())), place));
        all.sort(Finding.WORST_FIRST);
        findings.show(all);
        found.setValue(List.copyOf(all));
        Optional<CommandLine> line = wizard.command();
        command.show(line.orElse(CommandLine.of("inf", "new")));
        command.setVisible(line.isPresent());
        noCommand.setValue(line.isPresent() ? "" : text("InfPreviewPage_noCommand"));
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
