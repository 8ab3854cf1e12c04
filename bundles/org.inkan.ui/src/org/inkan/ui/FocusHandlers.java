package org.inkan.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Handlers of commands as long as one control has the focus: in a field beside it the usual keys stay the field's own. */
public final class FocusHandlers {

    private final IHandlerService service;
    private final Control control;

    /** For one control of a part. */
    public FocusHandlers(IWorkbenchSite site, Control control) {
        service = site.getService(IHandlerService.class);
        this.control = control;
    }

    /** {@code command} does {@code action} while the control has the focus. */
    public void on(String command, Runnable action) {
        AbstractHandler handler = new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        };
        IHandlerActivation[] active = new IHandlerActivation[1];
        Runnable off = () -> {
            if (active[0] != null) {
                service.deactivateHandler(active[0]);
                active[0] = null;
            }
        };
        control.addListener(SWT.FocusIn, event -> {
            off.run();
            active[0] = service.activateHandler(command, handler);
        });
        control.addListener(SWT.FocusOut, event -> off.run());
        control.addListener(SWT.Dispose, event -> off.run());
    }
}
