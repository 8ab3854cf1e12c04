package org.inkan.opsmgr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;

/**
 * Registry files for the registration. Written as the registry editor exports them: UTF-16LE with BOM, CRLF,
 * {@code hex:} with lower-case bytes broken at 80 columns by a backslash. Read from "Windows Registry Editor
 * Version 5.00" and from REGEDIT4, in UTF-16, UTF-8 or the ANSI code page. Stateless.
 */
public final class RegFile {
    private static final String HKLM = "HKEY_LOCAL_MACHINE\\";
    private static final String HEADER = "Windows Registry Editor Version 5.00";
    private static final int COLUMNS = 80;

    private RegFile() {
    }

    /** A file that sets both values. */
    public static byte[] write(ChannelRegistration registration) {
        StringBuilder text = head();
        text.append(binary(ChannelRegistration.SERIAL_VALUE, registration.serialBytes()));
        if (!registration.thumbprint().isEmpty()) {
            text.append('"').append(ChannelRegistration.HASH_VALUE).append("\"=\"").append(registration.thumbprint())
                    .append("\"\r\n");
        }
        return encode(text.append("\r\n"));
    }

    /** A file that removes both values, which is what takes a machine back to "no certificate specified". */
    public static byte[] writeRemoval() {
        StringBuilder text = head();
        text.append('"').append(ChannelRegistration.SERIAL_VALUE).append("\"=-\r\n");
        text.append('"').append(ChannelRegistration.HASH_VALUE).append("\"=-\r\n\r\n");
        return encode(text);
    }

    /**
     * Every registration of an export, native view first.
     *
     * @param name name of the file, for places and problems
     */
    public static List<FoundRegistration> read(byte[] data, String name) throws ProblemException {
        Map<String, List<RegValue>> byKey = new LinkedHashMap<>();
        for (RegValue value : values(data, name)) {
            byKey.computeIfAbsent(value.key().toUpperCase(java.util.Locale.ROOT), k -> new ArrayList<>()).add(value);
        }
        List<FoundRegistration> found = new ArrayList<>();
        collect(byKey, ChannelRegistration.KEY, RegView.NATIVE, name, found);
        collect(byKey, ChannelRegistration.KEY.replaceFirst("SOFTWARE", "SOFTWARE\\\\Wow6432Node"), RegView.WOW6432,
                name, found);
        return List.copyOf(found);
    }

    /** All values of an export, in file order; the general reader behind {@link #read}. */
    public static List<RegValue> values(byte[] data, String name) throws ProblemException {
        return new RegParser(data, name).parse();
    }

    private static void collect(Map<String, List<RegValue>> byKey, String key, RegView view, String name,
            List<FoundRegistration> found) {
        List<RegValue> values = byKey.getOrDefault((HKLM + key).toUpperCase(java.util.Locale.ROOT), List.of());
        Optional<RegValue> serial = last(values, ChannelRegistration.SERIAL_VALUE, RegValue.Kind.BINARY);
        Optional<RegValue> hash = last(values, ChannelRegistration.HASH_VALUE, RegValue.Kind.STRING);
        if (serial.isEmpty() && hash.isEmpty()) {
            return;
        }
        String thumbprint = hash.map(h -> new String(h.data(), StandardCharsets.UTF_16LE)).orElse("");
        int line = serial.or(() -> hash).map(RegValue::line).orElse(0);
        found.add(new FoundRegistration(
                new ChannelRegistration(serial.map(RegValue::data).orElse(new byte[0]), thumbprint), view,
                new Place(name, serial.isPresent() ? ChannelRegistration.SERIAL_VALUE : ChannelRegistration.HASH_VALUE,
                        line, 1)));
    }

    /** The last line wins on import, and a deletion wins over what stood before it. */
    private static Optional<RegValue> last(List<RegValue> values, String name, RegValue.Kind kind) {
        RegValue found = null;
        for (RegValue value : values) {
            if (value.name().equalsIgnoreCase(name)) {
                found = value;
            }
        }
        return Optional.ofNullable(found).filter(v -> v.kind() == kind);
    }

    private static StringBuilder head() {
        return new StringBuilder(HEADER).append("\r\n\r\n[").append(HKLM).append(ChannelRegistration.KEY)
                .append("]\r\n");
    }

    private static StringBuilder binary(String name, byte[] data) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder("\"" + name + "\"=hex:");
        for (int i = 0; i < data.length; i++) {
            String piece = "%02x%s".formatted(data[i], i + 1 < data.length ? "," : "");
            if (line.length() + piece.length() + 1 > COLUMNS) {
                text.append(line).append("\\\r\n");
                line = new StringBuilder("  ");
            }
            line.append(piece);
        }
        return text.append(line).append("\r\n");
    }

    private static byte[] encode(StringBuilder text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(0xFE);
        out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_16LE));
        return out.toByteArray();
    }
}
