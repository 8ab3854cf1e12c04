package org.inkan.ui.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Pictures of what a person would see, as PNG files in the folder that the system property {@code inkan.screenshots}
 * names, one folder for each language. Without the property no picture is written.
 */
public final class Screenshots {

    private static final int FRAMES_MILLIS = 50;
    private static final int MOST_LOOKS = 20;

    private final Optional<Path> folder = Optional.ofNullable(System.getProperty("inkan.screenshots")).map(Path::of)
            .map(path -> path.resolve(Locale.getDefault().getLanguage()));

    /**
     * Takes what the screen shows where {@code control} is.
     *
     * @return what was seen
     * @throws AssertionError if it is of one colour only, so that nothing was drawn
     */
    public ImageData take(Control control, String name) throws Exception {
        Display display = control.getDisplay();
        control.getShell().forceActive();
        control.update();
        while (display.readAndDispatch()) {
            // Everything that waits to be drawn is drawn now.
        }
        Rectangle bounds = control instanceof Shell shell ? shell.getBounds() : display.map(control.getParent(), null, control.getBounds());
        Rectangle seen = bounds.intersection(display.getBounds());
        if (seen.isEmpty()) {
            throw new AssertionError(name + " is nowhere on the screen");
        }
        ImageData data = settled(display, seen);
        write(data, name);
        if (isBlank(data)) {
            throw new AssertionError(name + " shows nothing");
        }
        return data;
    }

    /** Looks until two looks in a row show the same: GTK draws at its next frame and lets colours of buttons fade. */
    private static ImageData settled(Display display, Rectangle seen) {
        ImageData before = look(display, seen);
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            boolean[] drawn = { false };
            display.timerExec(FRAMES_MILLIS, () -> drawn[0] = true);
            EventLoop.waitUntil("the next frames are drawn", () -> drawn[0]);
            ImageData now = look(display, seen);
            if (Arrays.equals(before.data, now.data)) {
                return now;
            }
            before = now;
        }
        // A progress bar that runs all the time.
        return before;
    }

    private static ImageData look(Display display, Rectangle seen) {
        Image image = new Image(display, seen.width, seen.height);
        GC gc = new GC(display);
        gc.copyArea(image, seen.x, seen.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private void write(ImageData data, String name) throws Exception {
        if (folder.isEmpty()) {
            return;
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { data };
        Path file = Files.createDirectories(folder.get()).resolve(name.replaceAll("[^\\w.-]+", "_") + ".png");
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    private static boolean isBlank(ImageData data) {
        int first = data.getPixel(0, 0);
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                if (data.getPixel(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }
}
