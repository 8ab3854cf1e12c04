package org.inkan.enrollment.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.opsmgr.OpsMgrSubject;
import org.inkan.pki.inf.CertReqInf;
import org.inkan.pki.inf.InfDocument;
import org.inkan.ui.WidgetId;
import org.inkan.ui.command.CommandLine;

/** The INF as it will be written, and what certreq and Operations Manager would make of it. */
final class InfPreviewPage extends WizardPage {

    private final Texts texts = Texts.beside(InfPreviewPage.class);
    private final NewRequestWizard wizard;
    private Text preview;
    private FindingTable findings;
    private CommandField command;
    private Label noCommand;

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
        preview = WidgetId.mark(new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL), "request.preview");
        preview.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 220).applyTo(preview);
        findings = new FindingTable(page, "request.findings");
        command = new CommandField(page, "request.command", CommandLine.of("inf", "new"));
        noCommand = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(noCommand);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.inkan.help.enrollment_newRequestPreview");
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        Optional<InfDocument> inf = visible ? wizard.inf() : Optional.empty();
        inf.ifPresent(this::show);
    }

    private void show(InfDocument inf) {
        preview.setText(inf.text());
        Place place = Place.of("request.inf");
        List<Finding> found = new ArrayList<>(CertReqInf.of(inf).findings(place));
        found.addAll(OpsMgrRules.all().check(new OpsMgrSubject.OfInf(inf, Optional.of(wizard.order().host())), place));
        found.sort(Finding.WORST_FIRST);
        findings.show(found);
        Optional<CommandLine> line = wizard.command();
        command.show(line.orElse(CommandLine.of("inf", "new")));
        command.setVisible(line.isPresent());
        noCommand.setText(line.isPresent() ? "" : text("InfPreviewPage_noCommand"));
    }

    private String text(String key) {
        return texts.text(key).in(Locale.getDefault());
    }
}
