package org.inkan.ui.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.Prompts;

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
            return new ActiveFleet(InstanceScope.INSTANCE.getNode("org.inkan.ui"));
        }
        return serviceInterface == Prompts.class ? new DialogPrompts() : null;
    }
}
