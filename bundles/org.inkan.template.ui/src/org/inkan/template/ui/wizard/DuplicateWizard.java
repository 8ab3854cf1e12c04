package org.inkan.template.ui.wizard;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateFolder;
import org.inkan.template.ui.editor.TemplateEditor;
import org.inkan.template.ui.model.DuplicateDraft;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.work.BackgroundWork;

/** Duplicates a built-in template, one of the fleet, or a preset for Operations Manager; shows what comes of it before it is written. */
public final class DuplicateWizard extends Wizard implements INewWizard {

    static final Texts TEXTS = Texts.beside(DuplicateWizard.class);

    private IWorkbenchWindow window;
    private ActiveFleet fleet;
    private Optional<TemplateRow> chosen = Optional.empty();
    private DuplicateOriginPage originPage;
    private DuplicatePlanPage planPage;
    private Optional<DuplicateDraft> made = Optional.empty();
    private CertificateTemplate template;

    /** Nothing is chosen until {@link #init}. */
    public DuplicateWizard() {
        setWindowTitle(TEXTS.text("DuplicateWizard_title").in(Locale.getDefault()));
        setNeedsProgressMonitor(false);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
        fleet = window.getService(ActiveFleet.class);
        if (selection.getFirstElement() instanceof TemplateRow row && row.template().isPresent()) {
            choosing(row);
        }
    }

    /** The same with what a row holds already chosen, wherever that comes from. */
    public DuplicateWizard choosing(TemplateRow row) {
        chosen = Optional.of(row).filter(r -> r.template().isPresent());
        return this;
    }

    @Override
    public void addPages() {
        Optional<TemplateFolder> folder = fleet.folder().map(FleetFolder::path).map(TemplateFolder::new);
        List<DuplicateDraft.Origin> origins = new ArrayList<>(
                DuplicateDraft.origins(folder.map(DuplicateWizard::templates).orElse(List.of())));
        Optional<CertificateTemplate> first = chosen.flatMap(TemplateRow::template);
        first.filter(template -> origins.stream().noneMatch(origin -> origin.isOf(template)))
                .ifPresent(template -> origins.addFirst(DuplicateDraft.elsewhere(template, chosen.orElseThrow().source())));
        originPage = new DuplicateOriginPage(origins, first, folder);
        planPage = new DuplicatePlanPage(this);
        addPage(originPage);
        addPage(planPage);
    }

    /** A damaged folder offers nothing; the list of templates says why. */
    private static List<CertificateTemplate> templates(TemplateFolder folder) {
        try {
            return List.copyOf(folder.all().templates().values());
        } catch (ProblemException e) {
            return List.of();
        }
    }

    DuplicateDraft draft() {
        return originPage.draft();
    }

    /** What will be written; the same as long as nothing else is entered, so that what was seen is what comes. */
    CertificateTemplate template() {
        if (!made.equals(Optional.of(draft()))) {
            made = Optional.of(draft());
            template = draft().duplication().make(new SecureRandom());
        }
        return template;
    }

    @Override
    public boolean performFinish() {
        CertificateTemplate written = template();
        FleetFolder folder = fleet.folder().orElseThrow();
        window.getService(BackgroundWork.class).change(TEXTS.text("DuplicateWizard_writing", written.displayName()), monitor -> {
            String artifact = new TemplateFolder(folder.path()).save(written, "template.duplicate", Clock.systemUTC());
            fleet.project().ifPresent(project -> refresh(project.getFile(artifact)));
            return artifact;
        }, this::open);
        return true;
    }

    private static void refresh(IFile file) {
        try {
            file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
        } catch (CoreException e) {
            // The file is written; the workspace notices it at its next refresh.
            return;
        }
    }

    private void open(String artifact) {
        fleet.project().map(project -> project.getFile(artifact)).filter(IFile::exists).ifPresent(file -> {
            try {
                window.getActivePage().openEditor(new FileEditorInput(file), TemplateEditor.ID);
            } catch (PartInitException e) {
                throw new IllegalStateException(artifact, e);
            }
        });
    }

    /** The same operation on a command line; empty where there is none. */
    Optional<CommandLine> commandLine() {
        return draft().commandLine();
    }
}
