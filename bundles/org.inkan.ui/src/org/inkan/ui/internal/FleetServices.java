package org.inkan.ui.internal;

import java.util.concurrent.Executor;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.inventory.FleetReadings;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;
import org.inkan.ui.work.BackgroundWork;

/** Makes the workbench's own services, one of each for the whole workbench. */
public final class FleetServices extends AbstractServiceFactory {

    @Override
    @SuppressWarnings("rawtypes") // the signature of the platform
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object inherited = parentLocator.getService(serviceInterface);
        if (inherited != null) {
            return inherited;
        }
        if (serviceInterface == ActiveFleet.class) {
            return fleet();
        }
        if (serviceInterface == BackgroundWork.class) {
            return new JobWork(locator, PlatformUI.getWorkbench().getDisplay());
        }
        if (serviceInterface == CredentialPrompt.class) {
            return new StoredCredentials(SecurePreferencesFactory.getDefault(), PlatformUI.getWorkbench().getDisplay());
        }
        if (serviceInterface == FleetReadings.class) {
            return new FleetReadings();
        }
        return serviceInterface == Prompts.class ? new DialogPrompts() : null;
    }

    private static ActiveFleet fleet() {
        ActiveFleet fleet = new ActiveFleet(InstanceScope.INSTANCE.getNode("org.inkan.ui"));
        Display display = PlatformUI.getWorkbench().getDisplay();
        Executor userInterface = work -> {
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        };
        FleetProjectOpener opener = new FleetProjectOpener(problem -> userInterface.execute(() -> fleet.projectOpened(problem)));
        fleet.addListener(opener);
        fleet.addGuard(new UnsavedEditors(PlatformUI.getWorkbench()));
        opener.accept(fleet.folder());
        FleetWatch watch = new FleetWatch(userInterface, fleet::filesChanged);
        fleet.addListener(watch);
        watch.accept(fleet.folder());
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                watch.stop();
                opener.save();
            }
        });
        return fleet;
    }
}
