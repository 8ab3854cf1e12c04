package org.inkan.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the product's about text. The platform's own dialog has English buttons, so ours is used. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IProduct product = Platform.getProduct();
        if (product != null) {
            new AboutDialog(HandlerUtil.getActiveShell(event), product.getProperty("aboutText")).open();
        }
        return null;
    }
}
