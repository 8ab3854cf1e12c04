package org.inkan.arch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Reads the header Export-Package. */
final class Exports {

    private Exports() {
    }

    /** Exported packages that are meant for everybody. */
    static List<String> api(String manifest) {
        try {
            String value = new Manifest(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8))).getMainAttributes()
                    .getValue("Export-Package");
            return value == null ? List.of()
                    : Stream.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::trim)
                            .filter(part -> !part.contains("x-internal") && !part.contains("x-friends")).map(part -> part.split(";")[0])
                                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
