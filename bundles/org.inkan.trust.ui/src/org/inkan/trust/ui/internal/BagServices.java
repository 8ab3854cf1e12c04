package org.inkan.trust.ui.internal;

import java.time.Clock;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.inkan.ui.ActiveFleet;

/** Makes the one bag of the workbench. */
public final class BagServices extends AbstractServiceFactory {

    private ActiveBag bag;

    @Override
    public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
        if (bag == null) {
            bag = new ActiveBag(PlatformUI.getWorkbench().getService(ActiveFleet.class), PlatformUI.getWorkbench().getDisplay(), Clock.systemUTC());
        }
        return bag;
    }
}
