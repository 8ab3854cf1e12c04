package org.inkan.cli.output;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is known about where the output goes. The start script tests the streams, because Java cannot before
 * version 22, and passes the answers in {@code INKAN_STDOUT_TTY}, {@code INKAN_STDERR_TTY} and
 * {@code INKAN_COLUMNS}.
 *
 * @param columns width in cells
 * @param colour  whether colour may be used on standard output
 * @param errorColour whether colour may be used on standard error, which may lead somewhere else
 * @param progress whether a moving progress line may be drawn on standard error
 * @param charset encoding of both streams
 */
public record Terminal(int columns, boolean colour, boolean errorColour, boolean progress, Charset charset) {

    private static final int FILE_COLUMNS = 120;
    private static final int NARROWEST = 40;
    private static final int USUAL = 80;

    /** Reads the environment; NO_COLOR (no-color.org) and TERM=dumb turn colour off. */
    public static Terminal of(Map<String, String> environment) {
        boolean out = "1".equals(environment.get("INKAN_STDOUT_TTY"));
        boolean err = "1".equals(environment.get("INKAN_STDERR_TTY"));
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean colour = !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(columns(environment), out && colour, err && colour, err && !dumb, streamCharset());
    }

    private static int columns(Map<String, String> environment) {
        String given = environment.getOrDefault("INKAN_COLUMNS", environment.getOrDefault("COLUMNS", ""));
        try {
            int columns = Integer.parseInt(given.strip());
            // A terminal that does not know how wide it is says 0.
            return columns < 1 ? USUAL : Math.max(NARROWEST, columns);
        } catch (NumberFormatException e) {
            return FILE_COLUMNS;
        }
    }

    /** A plain C locale cannot show Japanese; UTF-8 is then the better guess than question marks. */
    private static Charset streamCharset() {
        String named = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(named) ? Charset.forName(named) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
