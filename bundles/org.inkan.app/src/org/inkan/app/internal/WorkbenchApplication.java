package org.inkan.app.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.text.Texts;

/** The graphical workbench. It ends when its last window is closed. */
public final class WorkbenchApplication implements IApplication {

    private static final String EXIT_TEXT = "eclipse.exitdata";
    private static final Integer NO_SCREEN = 2;

    private final Texts texts = Texts.beside(WorkbenchApplication.class);

    @Override
    public Object start(IApplicationContext context) {
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError e) {
            // The launcher prints this; without it a person is sent to a log with a stack trace.
            System.setProperty(EXIT_TEXT, texts.text("WorkbenchApplication_noScreen", System.getenv("DISPLAY")).in(Locale.getDefault()));
            return NO_SCREEN;
        }
        try {
            Location workspace = Platform.getInstanceLocation();
            if (isInUse(workspace)) {
                MessageDialog.openInformation(null, "Inkan", texts.text("WorkbenchApplication_running").in(Locale.getDefault()));
                return EXIT_OK;
            }
            releaseAtTheEnd(workspace);
            int end = PlatformUI.createAndRunWorkbench(display, new InkanWorkbenchAdvisor());
            return end == PlatformUI.RETURN_RESTART ? again() : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Two workbenches would overwrite each other's settings and projects. The system takes the lock from one that is killed. */
    private static boolean isInUse(Location workspace) {
        try {
            // Asking where it is sets the default, without which nothing can be locked.
            return workspace != null && workspace.getURL() != null && !workspace.isReadOnly() && !workspace.lock();
        } catch (IOException e) {
            // A folder that cannot be written is a matter for the workbench, which says so.
            return false;
        }
    }

    /** The first run of all ends with seconds in which Java writes its archive of classes; the next one need not wait for that. */
    private static void releaseAtTheEnd(Location workspace) {
        if (workspace != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(workspace::release, "Inkan leaves its workspace"));
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
