package org.inkan.inventory.ui.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostChanges;
import org.inkan.inventory.ui.edit.HostEdit;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;

/** Adds a host to the open fleet: what {@code inkan hosts add} does. */
public final class NewHostWizard extends Wizard implements INewWizard {

    private final Texts texts = Texts.beside(NewHostWizard.class);
    private IServiceLocator services;
    private NewHostPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        services = window == null ? workbench : window;
        setWindowTitle(texts.text("NewHostWizard_title").in(Locale.getDefault()));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new NewHostPage(fleet());
        addPage(page);
    }

    private Optional<FleetFolder> fleet() {
        return services.getService(ActiveFleet.class).folder();
    }

    @Override
    public boolean performFinish() {
        HostEdit edit = page.edit();
        FleetFolder folder = fleet().orElseThrow();
        HostChanges.Outcome[] outcome = new HostChanges.Outcome[1];
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    outcome[0] = edit.save(folder, false);
                } catch (ProblemException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ProblemException problem) {
                services.getService(Prompts.class).problem(getShell(), problem.problem());
                return false;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (outcome[0] == null || !outcome[0].written()) {
            // Somebody else took the name in the meantime.
            page.load();
            return false;
        }
        services.getService(ActiveFleet.class).filesChanged();
        return true;
    }
}
