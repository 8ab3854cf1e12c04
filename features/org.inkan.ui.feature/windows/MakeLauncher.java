import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What is to be done before and after launch4j: "configure SOURCE TARGET VERSION", then "settle EXE". */
final class MakeLauncher {

    private static final int HEADER_OFFSET = 0x3c;
    private static final int TIME_STAMP = 8;
    private static final int CHECK_SUM = 88;

    private MakeLauncher() {
    }

    public static void main(String[] arguments) throws IOException {
        if ("configure".equals(arguments[0])) {
            configure(Path.of(arguments[1]), Path.of(arguments[2]), arguments[3].replace("-SNAPSHOT", ""));
        } else {
            settle(Path.of(arguments[1]));
        }
    }

    private static void configure(Path source, Path target, String version) throws IOException {
        Path folder = target.resolve("windows");
        Files.createDirectories(folder);
        Properties texts = new Properties();
        texts.load(new StringReader(Files.readString(source.resolve("texts.properties"))));
        String configuration = Files.readString(source.resolve("launcher.xml")).replace("@version@", version);
        for (Map.Entry<String, Path> path : Map.of("@folder@", folder, "@source@", source).entrySet()) {
            configuration = configuration.replace(path.getKey(), path.getValue().toString());
        }
        for (String key : texts.stringPropertyNames()) {
            configuration = configuration.replace("@" + key + "@", bytes(texts.getProperty(key)));
        }
        Files.writeString(target.resolve("launcher.xml"), configuration);
    }

    /** launch4j writes one byte for each character up to U+00FF; so UTF-8 gets through as one such character for each byte. */
    private static String bytes(String text) {
        StringBuilder references = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            references.append("&#").append(each & 0xff).append(';');
        }
        return references.toString();
    }

    /** The linker notes when it ran. Without that two builds of one commit agree. Nobody verifies the check sum of a program. */
    private static void settle(Path exe) throws IOException {
        byte[] bytes = Files.readAllBytes(exe);
        ByteBuffer program = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int header = program.getInt(HEADER_OFFSET);
        program.putInt(header + TIME_STAMP, 0).putInt(header + CHECK_SUM, 0);
        Files.write(exe, bytes);
    }
}
