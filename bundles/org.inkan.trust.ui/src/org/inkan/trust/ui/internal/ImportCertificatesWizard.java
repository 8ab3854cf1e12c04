package org.inkan.trust.ui.internal;

import java.time.Clock;
import java.util.Locale;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.inkan.core.text.Texts;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.ui.fleet.TrustFiles;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.work.BackgroundWork;

/** Puts certificates and revocation lists from files into the open fleet, where they count for verdicts and kits. */
public final class ImportCertificatesWizard extends Wizard implements IImportWizard {

    private final Texts texts = Texts.beside(ImportCertificatesWizard.class);
    private ImportPage page;
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench active, IStructuredSelection selection) {
        workbench = active;
        setWindowTitle(texts.text("ImportCertificatesWizard_title").in(Locale.getDefault()));
        page = new ImportPage(active.getActiveWorkbenchWindow(), active.getService(ActiveFleet.class).folder());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        TrustBag found = page.found();
        TrustFiles files = new TrustFiles(workbench.getService(ActiveFleet.class).folder().orElseThrow(), Clock.systemUTC());
        workbench.getActiveWorkbenchWindow().getService(BackgroundWork.class).change(
                texts.text("ImportCertificatesWizard_writing"), monitor -> files.add(found, monitor),
                written -> workbench.getService(ActiveBag.class).reload());
        return true;
    }
}
