package org.inkan.pki.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.pki.internal.encoding.PemParser;
import org.inkan.pki.internal.encoding.TextDecoding;
import org.inkan.pki.internal.encoding.Tlv;
import org.inkan.pki.x509.Thumbprints;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

class FilesCorpusTest {

    private static final Pattern COUNT = Pattern.compile("certs=(\\d+)");

    @Test
    void certificatesReadAndKeepTheirBytes() {
        Corpus corpus = Corpus.assumePresent();
        Deviations deviations = new Deviations("certs");
        for (Tsv.Row row : corpus.table("certs/manifest.tsv")) {
            byte[] file = corpus.read("certs/" + row.get("file"));
            String expected = row.get("openssl3").equals("ok") ? "certificate" : "no certificate";
            deviations.check(row.get("file"), expected, certificate(file));
        }
        deviations.settle();
    }

    @Test
    void revocationListsReadAndKeepTheirBytes() {
        Corpus corpus = Corpus.assumePresent();
        Deviations deviations = new Deviations("crls");
        for (Tsv.Row row : corpus.table("crls/manifest.tsv")) {
            String file = row.get("file");
            // OpenSSL does not know the label of these; only the garbage_ ones are broken as a structure
            boolean unknownLabelOnly = file.startsWith("boringssl/") && !file.contains("/invalid_garbage");
            String expected = row.get("openssl3").equals("ok") || unknownLabelOnly ? "crl" : "no crl";
            deviations.check(file, expected, crl(corpus.read("crls/" + file)));
        }
        deviations.settle();
    }

    @Test
    void messagesListTheirCertificates() {
        Corpus corpus = Corpus.assumePresent();
        Deviations deviations = new Deviations("pkcs7");
        for (Tsv.Row row : corpus.table("pkcs7/manifest.tsv")) {
            String verdict = row.get("openssl3");
            Matcher count = COUNT.matcher(verdict);
            String ours = message(corpus.read("pkcs7/" + row.get("file")));
            String expected = "no message";
            if (verdict.contains("pkcs7-ok") && count.find()) {
                expected = "certificates=" + count.group(1);
            } else if (verdict.contains("cms-ok")) {
                // the count in the table comes from the parser that refused the message
                expected = "message";
                ours = ours.replaceFirst("^certificates=.*", "message");
            }
            deviations.check(row.get("file"), expected, ours);
        }
        deviations.settle();
    }

    @Test
    void windowsStoresListTheirElementsInOrder() {
        Corpus corpus = Corpus.assumePresent();
        Deviations deviations = new Deviations("windows-store");
        for (Tsv.Row container : corpus.table("windows-store/manifest.tsv")) {
            String file = container.get("file");
            List<String> expected = corpus.table("windows-store/contents.tsv").rows().stream()
                    .filter(r -> r.get("container").equals(file)).map(r -> r.get("sha1") + " " + r.get("friendly_name") + " "
                            + r.get("property_ids")).toList();
            deviations.check(file, expected.toString(), store(corpus.read("windows-store/" + file)).toString());
        }
        deviations.settle();
    }

    @Test
    void textFormsLoadAsTheSameCertificate() {
        Corpus corpus = Corpus.assumePresent();
        Deviations deviations = new Deviations("generated/encodings");
        byte[] reference = corpus.read("generated/encodings/ja-subject.der.cer");
        for (String file : corpus.files("generated/encodings")) {
            boolean refused = file.contains("hex-dump") || file.contains("quoted");
            deviations.check(file.substring(file.lastIndexOf('/') + 1), refused ? "refused" : "same",
                    same(corpus.read(file), reference));
        }
        deviations.settle();
    }

    @Test
    void formatsAreDetectedFromTheContent() {
        Corpus corpus = Corpus.assumePresent();
        Deviations deviations = new Deviations("formats");
        Tsv expected = Tsv.resource(FilesCorpusTest.class, "/formats-io.tsv");
        List<String> files = corpus.files("formats");
        assertEquals(files.size(), expected.rows().size());
        for (Tsv.Row row : expected) {
            byte[] file = corpus.read("formats/" + row.get("file"));
            deviations.check(row.get("file"), row.get("format"), FormatDetector.detect(file).name());
        }
        deviations.settle();
    }

    private static String certificate(byte[] file) {
        try {
            List<PkiItem.CertificateItem> found = PkiReader.read(file, "f", PasswordSource.NONE)
                    .all(PkiItem.CertificateItem.class).toList();
            if (found.isEmpty()) {
                return "no certificate";
            }
            byte[] der = first(file);
            return Arrays.equals(der, found.getFirst().certificate().getEncoded()) ? "certificate" : "other bytes";
        } catch (ProblemException e) {
            return place(e, "no certificate");
        } catch (java.security.cert.CertificateEncodingException e) {
            return "no encoding";
        }
    }

    private static String crl(byte[] file) {
        try {
            return PkiReader.read(file, "f", PasswordSource.NONE).crls().isEmpty() ? "no crl" : "crl";
        } catch (ProblemException e) {
            return place(e, "no crl");
        }
    }

    private static String message(byte[] file) {
        try {
            PkiContent content = PkiReader.read(file, "f", PasswordSource.NONE);
            return switch (content.format()) {
                case PKCS7, CMS, CMC, TRUST_LIST -> "certificates=" + content.all(PkiItem.CertificateItem.class).count();
                default -> "no message";
            };
        } catch (ProblemException e) {
            return place(e, "no message");
        }
    }

    private static List<String> store(byte[] file) {
        try {
            return PkiReader.read(file, "f", PasswordSource.NONE).all(PkiItem.CertificateItem.class)
                    .map(item -> Thumbprints.sha1Hex(item.certificate()).toLowerCase(Locale.ROOT) + " "
                            + item.properties().friendlyName() + " "
                            + String.join(",", item.properties().values().keySet().stream().map(String::valueOf).toList()))
                    .toList();
        } catch (ProblemException e) {
            return List.of(e.getMessage());
        }
    }

    private static String same(byte[] file, byte[] reference) {
        try {
            return Arrays.equals(PkiReader.certificate(file, "f").getEncoded(), reference) ? "same" : "other";
        } catch (ProblemException e) {
            return "refused";
        } catch (java.security.cert.CertificateEncodingException e) {
            return "no encoding";
        }
    }

    /** A refusal is only good when it tells in both languages and names a place. */
    private static String place(ProblemException e, String verdict) {
        Text why = e.problem().why();
        boolean both = !why.in(Locale.ENGLISH).equals(why.in(Locale.JAPANESE)) && !why.in(Locale.ENGLISH).startsWith("!");
        return both ? verdict : "untold: " + e.getMessage();
    }

    private static byte[] first(byte[] file) throws ProblemException {
        String text = TextDecoding.ascii(file);
        byte[] content = PemParser.hasArmour(text)
                ? new PemParser(text, "").blocks().stream().filter(b -> b.label().contains("CERTIFICATE")).findFirst().get().content()
                : file;
        return Tlv.find(content, 0).orElseThrow().encoded();
    }
}
