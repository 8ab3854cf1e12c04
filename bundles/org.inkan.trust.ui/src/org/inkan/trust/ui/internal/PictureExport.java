package org.inkan.trust.ui.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.trust.picture.ChainPicture;
import org.inkan.trust.picture.ChainPictureSvg;
import org.inkan.ui.Prompts;

/** Saves a picture where the person says. */
final class PictureExport {

    /** A larger image would need hundreds of megabytes; it is scaled down. SVG has no such limit. */
    private static final double MOST_PIXELS = 24e6;

    private final IWorkbenchPartSite site;
    private final ChainPicture picture;

    PictureExport(IWorkbenchPartSite site, ChainPicture picture) {
        this.site = site;
        this.picture = picture;
    }

    void svg() {
        ask("svg").ifPresent(file -> write(file, ChainPictureSvg.of(picture, Locale.getDefault()).getBytes(StandardCharsets.UTF_8)));
    }

    void png(Display display) {
        ask("png").ifPresent(file -> write(file, image(display)));
    }

    private Optional<Path> ask(String ending) {
        return site.getService(Prompts.class).save(site.getShell(), Texts.beside(PictureExport.class).text("PictureExport_question"),
                "chains." + ending);
    }

    private void write(Path file, byte[] content) {
        try {
            AtomicFiles.write(file, content);
        } catch (ProblemException e) {
            site.getService(Prompts.class).problem(site.getShell(), e.problem());
        }
    }

    private byte[] image(Display display) {
        double scale = Math.min(1, Math.sqrt(MOST_PIXELS / ((double) picture.width() * picture.height())));
        Image image = new Image(display, Math.max(1, (int) (picture.width() * scale)), Math.max(1, (int) (picture.height() * scale)));
        GC gc = new GC(image);
        Transform transform = new Transform(display);
        // Colours of the theme come from a control; one that nobody sees has them as well.
        Shell colours = new Shell(display, SWT.NO_TRIM);
        try {
            colours.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
            colours.setForeground(display.getSystemColor(SWT.COLOR_BLACK));
            gc.setBackground(colours.getBackground());
            gc.fillRectangle(image.getBounds());
            transform.scale((float) scale, (float) scale);
            gc.setTransform(transform);
            new ChainPainter(picture, colours).paint(gc, new Rectangle(0, 0, picture.width(), picture.height()), -1, false);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData(100) };
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            loader.save(bytes, SWT.IMAGE_PNG);
            return bytes.toByteArray();
        } finally {
            colours.dispose();
            transform.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
