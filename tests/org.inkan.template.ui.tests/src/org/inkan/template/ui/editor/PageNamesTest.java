package org.inkan.template.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.inkan.core.text.Texts;
import org.junit.jupiter.api.Test;

/** The pages are called what the tabs of the console are called, so that what a guide says can be found here. */
class PageNamesTest {

    private static final List<String> PAGES = List.of("general", "compatibility", "handling", "cryptography", "subject", "issuance",
            "superseded", "extensions", "security", "server");

    @Test
    void theNamesAreThoseOfTheConsole() {
        assertEquals(List.of("General", "Compatibility", "Request Handling", "Cryptography", "Subject Name", "Issuance Requirements",
                "Superseded Templates", "Extensions", "Security", "Server"), names(Locale.ENGLISH));
    }

    @Test
    void theyAreThoseOfTheJapaneseConsoleToo() {
        assertEquals(List.of("全般", "互換性", "要求処理", "暗号化", "サブジェクト名", "発行の要件", "優先されるテンプレート", "拡張機能", "セキュリティ",
                "サーバー"), names(Locale.JAPANESE));
    }

    private static List<String> names(Locale locale) {
        return PAGES.stream().map(id -> Texts.beside(TemplatePage.class).text("TemplatePage_" + id).in(locale)).toList();
    }
}
