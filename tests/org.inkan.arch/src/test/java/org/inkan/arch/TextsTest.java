package org.inkan.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** English and Japanese texts belong together. */
class TextsTest {

    private static final Checkout CHECKOUT = new Checkout();
    /** A value of product names, placeholders, commands and signs only reads the same in both languages. */
    private static final Pattern NEUTRAL = Pattern.compile("(?:[^\\p{L}]|\\{[^}]*}|%[a-z]"
            + "|(?:Inkan|Operations Manager|System Center|Windows|Microsoft|AD CS|CA|URL|CRL|CDP|AIA|SAN|EKU|KU|CSR|INF|PKCS|RSA|EC|SHA|AES"
            + "|PowerShell|HealthService|OK|ID|OID|DNS|IP|UPN|PFX|JSON|CSV|SDDL|X|IKE|IPSec|TLS|SSL|EFS|SID|VPN|UTF|BOM|Email|H|PKI"
            + "|Kerberos|DER|PEM|Base|NetBIOS|URI|ASN|RFC|LE|MS|XCEP|CRTD|ESC|n|d|DIR|FILE|HOST|NAME))*");

    @Test
    void everyEnglishTextHasItsJapaneseTwinAndBack() {
        Set<String> wrong = new TreeSet<>();
        for (Path file : textFiles()) {
            Set<Object> english = new TreeSet<>(load(file).keySet());
            Set<Object> japanese = new TreeSet<>(load(twin(file)).keySet());
            for (Object key : union(english, japanese)) {
                if (!english.contains(key) || !japanese.contains(key)) {
                    wrong.add(CHECKOUT.root().relativize(file) + ": " + key
                            + (english.contains(key) ? " has no Japanese" : " has no English"));
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void japaneseTextsAreTranslated() {
        Set<String> same = new TreeSet<>();
        for (Path file : textFiles()) {
            Properties japanese = load(twin(file));
            load(file).forEach((key, english) -> {
                if (english.equals(japanese.get(key)) && !NEUTRAL.matcher((String) english).matches()) {
                    same.add(CHECKOUT.root().relativize(file) + ": " + key + " = " + english);
                }
            });
        }
        same.removeAll(allowed());
        assertEquals(Set.of(), same);
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Set<String> wrong = new TreeSet<>();
        for (Path file : textFiles()) {
            if (!file.getFileName().toString().equals("messages.properties")) {
                continue;
            }
            Properties japanese = load(twin(file));
            load(file).forEach((key, english) -> {
                Object other = japanese.get(key);
                if (other != null && arguments((String) english) != arguments((String) other)) {
                    wrong.add(CHECKOUT.root().relativize(file) + ": " + key);
                }
            });
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void thereAreTexts() {
        assertFalse(textFiles().isEmpty());
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static List<Path> textFiles() {
        return CHECKOUT.trackedFiles().stream().filter(p -> !p.startsWith(CHECKOUT.root().resolve("tests")))
                .filter(p -> p.getFileName().toString().matches("(messages|bundle|help|feature)\\.properties")).toList();
    }

    private static Path twin(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".properties", "_ja.properties"));
    }

    private static Set<String> allowed() {
        return Set.copyOf(Checkout.read(CHECKOUT.root().resolve("tests/org.inkan.arch/same-in-both-languages.txt")).lines().toList());
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Checkout.read(file)));
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
        return properties;
    }

    private static Set<Object> union(Set<Object> a, Set<Object> b) {
        Set<Object> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }
}
