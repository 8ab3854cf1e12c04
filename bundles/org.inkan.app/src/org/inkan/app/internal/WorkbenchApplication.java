package org.inkan.app.internal;

import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The graphical workbench. It ends when its last window is closed. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            int end = PlatformUI.createAndRunWorkbench(display, new InkanWorkbenchAdvisor());
            return end == PlatformUI.RETURN_RESTART ? again() : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static Integer again() {
        Optional<Relaunch> relaunch = Relaunch.of(System::getProperty);
        relaunch.ifPresent(Relaunch::whenThisHasEnded);
        return relaunch.isPresent() ? EXIT_OK : EXIT_RESTART;
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        // The framework calls from its own thread, the workbench may only be closed on that of the display.
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
