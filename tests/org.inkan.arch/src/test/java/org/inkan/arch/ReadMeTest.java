package org.inkan.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class ReadMeTest {

    private static final Checkout CHECKOUT = new Checkout();
    private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]+\\| `(org\\.inkan[a-z.]*)` \\| `(org\\.inkan[\\w.]+)` \\|$");

    @Test
    void everyClassToOpenFirstIsInItsBundle() {
        Set<String> missing = new TreeSet<>();
        for (List<String> row : rows("README.md")) {
            if (!Files.exists(CHECKOUT.bundle(row.get(0)).resolve("src/" + row.get(1).replace('.', '/') + ".java"))) {
                missing.add(row.toString());
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(rows("README.md").size() >= 25);
    }

    @Test
    void bothLanguagesNameTheSameClasses() {
        assertEquals(rows("README.md"), rows("README.ja.md"));
    }

    private static List<List<String>> rows(String file) {
        Matcher rows = ROW.matcher(Checkout.read(CHECKOUT.root().resolve(file)));
        return rows.results().map(r -> List.of(r.group(1), r.group(2))).toList();
    }
}
