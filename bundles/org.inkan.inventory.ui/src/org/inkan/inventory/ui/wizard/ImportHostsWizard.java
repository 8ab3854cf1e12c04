package org.inkan.inventory.ui.wizard;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.ui.list.ImportDraft;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;
import org.inkan.ui.work.BackgroundWork;

/** Takes a list of hosts into the open fleet: what {@code inkan hosts import} does. Nothing is written before Finish. */
public final class ImportHostsWizard extends Wizard implements IImportWizard {

    private final Texts texts = Texts.beside(ImportHostsWizard.class);
    private final Optional<Path> file;
    private IServiceLocator services;
    private ResultPage result;

    /** Asks for the list. */
    public ImportHostsWizard() {
        this(Optional.empty());
    }

    /** Begins with this list. */
    public ImportHostsWizard(Optional<Path> file) {
        this.file = file;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        services = window == null ? workbench : window;
        setWindowTitle(texts.text("ImportHostsWizard_title").in(Locale.getDefault()));
        setNeedsProgressMonitor(false);
    }

    @Override
    public void addPages() {
        WritableValue<LoadedList> loaded = new WritableValue<>(null, LoadedList.class);
        WritableValue<ImportDraft> draft = new WritableValue<>(null, ImportDraft.class);
        result = new ResultPage(this, draft);
        addPage(new SourcePage(this, file, loaded));
        addPage(new MappingPage(loaded, draft));
        addPage(result);
    }

    @Override
    public boolean canFinish() {
        return fleet().isPresent() && getContainer().getCurrentPage() == result && result.isPageComplete();
    }

    Optional<FleetFolder> fleet() {
        return services.getService(ActiveFleet.class).folder();
    }

    Prompts prompts() {
        return services.getService(Prompts.class);
    }

    @Override
    public boolean performFinish() {
        ImportDraft draft = result.draft();
        FleetFolder folder = fleet().orElseThrow();
        services.getService(BackgroundWork.class).change(texts.text("ImportHostsWizard_importing", draft.list().name()),
                monitor -> draft.run(folder, false, monitor), outcome -> { });
        return true;
    }
}
