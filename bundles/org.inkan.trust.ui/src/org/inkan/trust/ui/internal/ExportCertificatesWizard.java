package org.inkan.trust.ui.internal;

import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.ui.Prompts;

/** Hands certificates on as a file: PEM, DER or PKCS #7, with or without their issuers. */
public final class ExportCertificatesWizard extends Wizard implements IExportWizard {

    private final Texts texts = Texts.beside(ExportCertificatesWizard.class);
    private ExportPage page;
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench active, IStructuredSelection selection) {
        workbench = active;
        setWindowTitle(texts.text("ExportCertificatesWizard_title").in(java.util.Locale.getDefault()));
        Optional<ActiveBag.State> state = active.getService(ActiveBag.class).state();
        page = new ExportPage(state, selection == null ? java.util.List.of() : selection.toList(),
                active.getActiveWorkbenchWindow().getService(Prompts.class));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Prompts prompts = workbench.getActiveWorkbenchWindow().getService(Prompts.class);
        if (Files.exists(page.file()) && !prompts.confirm(getShell(), texts.text("ExportCertificatesWizard_replace", page.file()),
                texts.text("ExportCertificatesWizard_lost"), texts.text("ExportCertificatesWizard_doReplace"))) {
            return false;
        }
        try {
            AtomicFiles.write(page.file(), page.content());
            return true;
        } catch (ProblemException e) {
            prompts.problem(getShell(), e.problem());
            return false;
        }
    }
}
