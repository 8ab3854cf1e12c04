package org.inkan.app.internal;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what the product is and of what it consists. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IProduct product = Platform.getProduct();
        if (product != null) {
            new AboutDialog(HandlerUtil.getActiveShell(event), product.getProperty("aboutText"),
                    ProductDetails.ofThis(Locale.getDefault())).open();
        }
        return null;
    }
}
