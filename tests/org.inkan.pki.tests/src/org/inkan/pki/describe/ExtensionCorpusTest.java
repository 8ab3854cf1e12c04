package org.inkan.pki.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiContent;
import org.inkan.pki.io.PkiFormat;
import org.inkan.pki.io.PkiReader;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tool;
import org.junit.jupiter.api.Test;

/** What openssl reads in the extensions of the corpus must be readable here, for every kind of extension that occurs in it. */
class ExtensionCorpusTest {

    /** So many certificates for each identifier of an extension; more of the same kind show nothing new. */
    private static final int EACH = 4;
    /** Names, addresses, policies, identifiers of logs, numbers and flags as openssl prints them. */
    private static final Pattern FACTS = Pattern.compile("(?:URI|DNS|email):([^,\\s]+)|Policy: ([0-9.]{7,})|CPS: (\\S+)"
            + "|Explicit Text: (.+)|Log ID\\s*: ((?:[0-9A-F:]{2,}\\s+)+)|IPv4:([0-9.]+/[0-9]+)|(SSL [A-Z]\\w+)");
    private static final Set<String> FOLDERS = Set.of("certs", "pkits", "chains", "windows-store", "pkcs7", "scom");

    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> missing = new ArrayList<>();
    private int compared;

    @Test
    void whatOpensslReadsInACertificateIsShown() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        Tool openssl = Tool.openssl();
        for (String folder : new TreeSet<>(FOLDERS)) {
            for (String file : corpus.files(folder)) {
                for (X509Certificate certificate : content(corpus, file).certificates()) {
                    List<Field> fields = CertificateDescription.of(certificate, ZoneOffset.UTC);
                    if (isNew(fields)) {
                        compare(file, openssl.run(certificate.getEncoded(), "x509", "-inform", "DER", "-noout", "-text"), fields);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", missing));
        assertTrue(compared > 100, compared + " compared");
    }

    @Test
    void whatOpensslReadsInARevocationListIsShown() throws Exception {
        Corpus corpus = Corpus.assumePresent();
        Tool openssl = Tool.openssl();
        for (String folder : List.of("crls", "pkits/crls")) {
            for (String file : corpus.files(folder)) {
                for (X509CRL crl : content(corpus, file).crls()) {
                    List<Field> fields = new ArrayList<>(CrlDescription.of(crl, ZoneOffset.UTC));
                    if (isNew(fields)) {
                        assertEquals(String.valueOf(CrlDescription.entries(crl, ZoneOffset.UTC).size()),
                                count(fields), file);
                        CrlDescription.entries(crl, ZoneOffset.UTC).forEach(entry -> fields.add(
                                Field.of("entry", Field.Group.EXTENSION, entry.at(), entry.more())));
                        compare(file, openssl.run(crl.getEncoded(), "crl", "-inform", "DER", "-noout", "-text"), fields);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", missing));
        assertTrue(compared > 20, compared + " compared");
    }

    private static String count(List<Field> fields) {
        return fields.stream().filter(field -> field.id().equals("revoked")).findFirst().orElseThrow().value().in(Locale.ROOT);
    }

    private static PkiContent content(Corpus corpus, String file) {
        try {
            return PkiReader.read(corpus.read(file), file, PasswordSource.NONE);
        } catch (ProblemException e) {
            // Another test says which files must be refused.
            return new PkiContent(PkiFormat.PKCS7, List.of());
        }
    }

    private boolean isNew(List<Field> fields) {
        boolean found = false;
        for (Field field : fields) {
            if (field.group() == Field.Group.EXTENSION || field.group() == Field.Group.CRITICAL_EXTENSION) {
                found |= seen.merge(field.id(), 1, Integer::sum) <= EACH;
            }
        }
        return found;
    }

    private void compare(String file, Tool.Result said, List<Field> fields) {
        if (said.exit() != 0) {
            return;
        }
        StringBuilder all = new StringBuilder();
        fields.forEach(field -> all.append(field.label().in(Locale.ENGLISH)).append('\n')
                .append(field.detail().in(Locale.ENGLISH)).append('\n'));
        String shown = plain(all.toString());
        Set<String> lost = new LinkedHashSet<>();
        Matcher facts = FACTS.matcher(said.stdout());
        while (facts.find()) {
            for (int group = 1; group <= facts.groupCount(); group++) {
                // What is not UTF-8 openssl hands on as it is.
                if (facts.group(group) != null && facts.group(group).indexOf('\uFFFD') < 0 && !shown.contains(plain(facts.group(group)))) {
                    lost.add(facts.group(group).strip());
                }
            }
        }
        compared++;
        if (!lost.isEmpty()) {
            missing.add(file + " " + lost);
        }
    }

    /** Neither case nor blanks and colons between octets are part of what is said. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[:\\s]", "");
    }
}
