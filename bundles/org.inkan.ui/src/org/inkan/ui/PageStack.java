package org.inkan.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/**
 * The area of a part that shows one page at a time: an empty state, a problem, or what there is. Pages are made with the
 * stack as their parent; the page before is disposed. For the user-interface thread only.
 */
public final class PageStack extends Composite {

    private final StackLayout layout = new StackLayout();

    /** An empty area that fills {@code parent}; F1 in it shows the help context with this id. */
    public PageStack(Composite parent, String help) {
        super(parent, SWT.NONE);
        setLayout(layout);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(this, help);
    }

    /** Shows this page, and nothing else from now on. */
    public void show(Composite page) {
        Optional<Composite> old = page();
        layout.topControl = page;
        layout();
        old.filter(before -> before != page).ifPresent(Composite::dispose);
    }

    /** What is shown. */
    public Optional<Composite> page() {
        return Optional.ofNullable((Composite) layout.topControl);
    }

    @Override
    public boolean setFocus() {
        return page().map(Composite::setFocus).orElseGet(super::setFocus);
    }
}
