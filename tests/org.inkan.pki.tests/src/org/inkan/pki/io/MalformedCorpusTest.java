package org.inkan.pki.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.internal.encoding.CertificateDecoder;
import org.inkan.pki.internal.encoding.CrlDecoder;
import org.inkan.pki.key.PrivateKeys;
import org.inkan.pki.pkcs12.Pkcs12Reader;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

class MalformedCorpusTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Test
    void everyFuzzingInputEndsSoonWithContentOrAProblem() {
        Corpus corpus = Corpus.assumePresent();
        List<String> crashes = new ArrayList<>();
        Tsv table = corpus.table("malformed/manifest.tsv");
        for (Tsv.Row row : table) {
            byte[] file = corpus.read("malformed/" + row.get("file"));
            for (Callable<?> parser : parsers(row.get("fed_to"), file)) {
                String crash = assertTimeoutPreemptively(LIMIT, () -> crash(parser), row.get("file"));
                if (!crash.isEmpty()) {
                    crashes.add(row.get("file") + " " + crash);
                }
            }
        }
        assertEquals("", String.join("\n", crashes));
        assertEquals(965, table.rows().size());
    }

    /** What a user does with the file, and the parser it was made for. */
    private static List<Callable<?>> parsers(String target, byte[] file) {
        PasswordSource password = PasswordSource.of("foo".toCharArray());
        List<Callable<?>> parsers = new ArrayList<>();
        parsers.add(() -> PkiReader.read(file, "f", password));
        parsers.add(() -> FormatDetector.detect(file).label());
        switch (target) {
            case "x509" -> parsers.add(() -> CertificateDecoder.decode(file, "f").toString());
            case "crl" -> parsers.add(() -> CrlDecoder.decode(file, "f").toString());
            case "pkcs12" -> parsers.add(() -> Pkcs12Reader.read(file, "foo".toCharArray()));
            case "pkcs10" -> parsers.add(() -> CertificationRequest.parse(file));
            case "pkcs8" -> parsers.add(() -> PrivateKeys.der(file, "f", "foo".toCharArray()));
            case "cms" -> parsers.add(() -> {
                List<PkiItem> items = new ArrayList<>();
                CmsReader.read(PkiFormat.PKCS7, file, "f", items);
                return items;
            });
            default -> parsers.add(() -> PrivateKeys.read(file, "f", new char[0]));
        }
        return parsers;
    }

    private static String crash(Callable<?> parser) throws Exception {
        try {
            parser.call();
            return "";
        } catch (ProblemException e) {
            return "";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return e + " " + e.getStackTrace()[0];
        }
    }
}
