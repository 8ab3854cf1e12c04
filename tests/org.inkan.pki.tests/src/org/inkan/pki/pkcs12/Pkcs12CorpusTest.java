package org.inkan.pki.pkcs12;

import java.util.regex.Pattern;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.Deviations;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tool;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

class Pkcs12CorpusTest {

    private static final Pattern KEYS = Pattern.compile("-----BEGIN (?:ENCRYPTED |RSA |EC )?PRIVATE KEY-----");
    private static final Pattern CERTIFICATES = Pattern.compile("-----BEGIN CERTIFICATE-----");

    @Test
    void everyFileOpensWithItsPasswordAndShowsWhatOpensslShows() {
        Corpus corpus = Corpus.assumePresent();
        Tool openssl = Tool.openssl();
        suite(corpus, openssl, "pkcs12");
    }

    @Test
    void generatedFilesWithJapanesePasswordsOpen() {
        Corpus corpus = Corpus.assumePresent();
        suite(corpus, Tool.openssl(), "generated/pkcs12");
    }

    private static void suite(Corpus corpus, Tool openssl, String folder) {
        Deviations deviations = new Deviations(folder);
        for (Tsv.Row row : corpus.table(folder + "/manifest.tsv")) {
            String file = row.get("file");
            String password = row.get("password").startsWith("(") ? "" : row.get("password");
            String ours = verdict(corpus.read(folder + "/" + file), password);
            String expected = row.get("openssl3").equals("rejected") ? expectedByName(file)
                    : openssl(openssl, corpus, folder + "/" + file, password);
            if (expected.equals("opens") && ours.startsWith("keys=")) {
                ours = "opens";
            }
            deviations.check(file, expected, ours);
        }
        deviations.settle();
    }

    /** Where OpenSSL 3.0 is no reference: PBMAC1 came later, and the notes of the corpus say what must open. */
    private static String expectedByName(String file) {
        boolean good = file.matches("gnutls__pbmac1.*(good|simple)\\.p12") || file.startsWith("bc-java__");
        return good ? "opens" : "refused";
    }

    private static String openssl(Tool openssl, Corpus corpus, String file, String password) {
        String path = corpus.file(file).toString();
        String out = openssl.with("PW", password).run("pkcs12", "-in", path, "-legacy", "-nodes", "-passin", "env:PW").stdout();
        return "keys=" + count(KEYS, out) + " certificates=" + count(CERTIFICATES, out);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static String verdict(byte[] file, String password) {
        try {
            Pkcs12Content content = Pkcs12Reader.read(file, password.toCharArray());
            return "keys=" + content.entries().size() + " certificates=" + content.certificates().size();
        } catch (ProblemException e) {
            return "refused";
        }
    }
}
