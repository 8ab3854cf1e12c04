package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Stands for the tray of the platform's help, which needs a search engine that the product does not have. The view of
 * the cheat sheets cannot be loaded without a class of this name, though it shows a tray beside dialogs only.
 */
public final class HelpTray extends DialogTray {

    @Override
    protected Control createContents(Composite parent) {
        return new Composite(parent, SWT.NONE);
    }
}
