package org.inkan.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class TextWrapTest {

    @Test
    void anOptionStaysWithItsHyphens() {
        assertEquals(List.of("Then inkan enroll --all", "--fleet contoso"), TextWrap.lines("Then inkan enroll --all --fleet contoso", 26,
                Locale.ENGLISH));
    }

    @Test
    void aFileNameAndAQuotationAreNotTornApart() {
        assertEquals(List.of("管理者として", "run.cmd を実行"),
                TextWrap.lines("管理者として run.cmd を実行", 17, Locale.JAPANESE));
        assertEquals(List.of("承認しました", "(\"inkan ca\")"),
                TextWrap.lines("承認しました (\"inkan ca\")", 18, Locale.JAPANESE));
    }

    @Test
    void aNameThatIsLongerThanALineBreaksAtItsDots() {
        assertEquals(List.of("lab-sql01.lab.", "contoso.test"), TextWrap.lines("lab-sql01.lab.contoso.test", 15, Locale.ENGLISH));
    }
}
