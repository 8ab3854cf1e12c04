import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Renders an SVG as PNG files of a hicolor icon theme and as a Windows icon: SVG, folder of the theme, .ico file. */
final class RenderIcons {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);
    /** From this size on Windows wants PNG inside an icon, below it the older parts of Windows want bitmaps. */
    private static final int PNG_FROM = 256;
    private static final int DIRECTORY = 6;
    private static final int ENTRY = 16;

    private RenderIcons() {
    }

    public static void main(String[] arguments) throws IOException {
        Path svg = Path.of(arguments[0]);
        Path theme = Path.of(arguments[1]);
        List<BufferedImage> images = new ArrayList<>();
        for (int size : SIZES) {
            BufferedImage image = rendered(svg, size);
            Path folder = theme.resolve(size + "x" + size).resolve("apps");
            Files.createDirectories(folder);
            Files.write(folder.resolve("inkan.png"), png(image));
            images.add(image);
        }
        Path scalable = theme.resolve("scalable/apps");
        Files.createDirectories(scalable);
        Files.write(scalable.resolve("inkan.svg"), Files.readAllBytes(svg));
        Files.write(Path.of(arguments[2]), icon(images));
    }

    private static BufferedImage rendered(Path svg, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new SVGLoader().load(svg.toUri().toURL()).render(null, graphics, new ViewBox(size, size));
        graphics.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** ICONDIR, one ICONDIRENTRY for each image, then the images. */
    private static byte[] icon(List<BufferedImage> images) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (BufferedImage image : images) {
            contents.add(image.getWidth() < PNG_FROM ? bitmap(image) : png(image));
        }
        int offset = DIRECTORY + ENTRY * images.size();
        ByteBuffer icon = little(offset + contents.stream().mapToInt(each -> each.length).sum());
        icon.putShort((short) 0).putShort((short) 1).putShort((short) images.size());
        for (int i = 0; i < images.size(); i++) {
            int size = images.get(i).getWidth();
            // 256 does not fit a byte and is written as 0.
            icon.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            icon.putInt(contents.get(i).length).putInt(offset);
            offset += contents.get(i).length;
        }
        contents.forEach(icon::put);
        return icon.array();
    }

    /** BITMAPINFOHEADER with twice the height, colours from the bottom up, then an empty mask: alpha tells what is seen. */
    private static byte[] bitmap(BufferedImage image) {
        int size = image.getWidth();
        int mask = (size + 31) / 32 * 4 * size;
        ByteBuffer bitmap = little(40 + 4 * size * size + mask);
        bitmap.putInt(40).putInt(size).putInt(2 * size).putShort((short) 1).putShort((short) 32);
        bitmap.position(40);
        for (int y = size - 1; y >= 0; y--) {
            for (int x = 0; x < size; x++) {
                bitmap.putInt(image.getRGB(x, y));
            }
        }
        return bitmap.array();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
