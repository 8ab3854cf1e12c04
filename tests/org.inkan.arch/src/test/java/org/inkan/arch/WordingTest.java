package org.inkan.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One word for one thing in what people read: the texts of the workbench and the command line, the guide and the kits. */
class WordingTest {

    private static final Checkout CHECKOUT = new Checkout();
    private static final Pattern JAPANESE = Pattern.compile(".*(_ja\\.properties|/nl/ja/.*\\.(html|xml)|/texts\\.ja\\.json)");
    private static final Pattern ENGLISH = Pattern.compile(
            ".*(/(messages|bundle|help|feature)\\.properties|org\\.inkan\\.help/(html|cheatsheets|contexts|toc).*|/texts\\.en\\.json)");

    @Test
    void japaneseTextsUseTheTermsOfMicrosoftsConsoles() {
        assertEquals(Set.of(), unwanted("japanese-terms.txt", JAPANESE));
    }

    @Test
    void englishTextsUsePlainTechnicalEnglish() {
        assertEquals(Set.of(), unwanted("english-phrases.txt", ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(value = {"japanese-terms.txt;認証局を選択;true", "japanese-terms.txt;証明機関を選択;false", "japanese-terms.txt;サーバ名;true",
        "japanese-terms.txt;サーバー名;false", "english-phrases.txt;Open the view Requests.;true",
        "english-phrases.txt;Open the Requests view.;false", "english-phrases.txt;Somebody changed it.;true"}, delimiter = ';')
    void aVariantIsFoundAndItsTermIsNot(String table, String text, boolean found) {
        assertEquals(found, variants(table).stream().anyMatch(variant -> variant.pattern().matcher(text).find()));
    }

    private static Set<String> unwanted(String table, Pattern files) {
        List<Variant> variants = variants(table);
        List<Path> texts = CHECKOUT.trackedFiles().stream().filter(file -> files.matcher(name(file)).matches())
                .filter(file -> !name(file).startsWith("tests/")).toList();
        assertTrue(texts.size() > 30, "texts are looked at: " + texts.size());
        Set<String> found = new TreeSet<>();
        texts.forEach(file -> Checkout.read(file).lines().forEach(line -> variants.stream()
                .filter(variant -> variant.pattern().matcher(line).find())
                .forEach(variant -> found.add(name(file) + ": " + line.strip() + "  -> " + variant.instead()))));
        return found;
    }

    private static List<Variant> variants(String table) {
        Stream<String> lines = Checkout.read(CHECKOUT.root().resolve("tests/org.inkan.arch").resolve(table)).lines();
        return lines.filter(line -> !line.startsWith("#") && line.contains(" = ")).map(line -> line.split(" = ", 2))
                .map(parts -> new Variant(Pattern.compile(parts[0]), parts[1])).toList();
    }

    private static String name(Path file) {
        return CHECKOUT.root().relativize(file).toString().replace('\\', '/');
    }

    /** What must not appear, and what is written instead. */
    private record Variant(Pattern pattern, String instead) {
    }
}
