package org.inkan.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class TableTest {

    private static final Table ISSUED = new Table("Request", "Subject", "Serial number", "State")
            .row("1", "CN=scom-ms01.contoso.com", "57fe2f9aabe4a5e8835826721dda1646", "issued");

    @Test
    void whereTwoBlanksBetweenColumnsDoNotFitOneIsEnough() {
        assertTrue(lines(ISSUED, 80).get(2).matches("1 {8}CN=scom-ms01\\.contoso\\.com {2}57fe2f9aabe4a5e8835826721dda1646 {2}issued"));
        assertEquals("1       CN=scom-ms01.contoso.com 57fe2f9aabe4a5e8835826721dda1646 issued", lines(ISSUED, 72).get(2));
    }

    @Test
    void aRowBecomesLinesWhereColumnsWouldCutWords() {
        assertEquals(List.of("Request: 1", "Subject: CN=scom-ms01.contoso.com", "Serial number:", "  57fe2f9aabe4a5e8835826721dda1646",
                "State: issued"), lines(ISSUED, 40));
    }

    @Test
    void manyColumnsOfSingleSignsStayATable() {
        Table matrix = new Table("Host", "N", "A", "BD", "CE", "FG", "HI", "P", "JK", "R", "Next")
                .row("web01", "+", "+", "+", ".", ".", ".", "-", ".", ".", "trust the chain");
        assertEquals("web01 + + +  .  .  .  - .  . trust the", lines(matrix, 40).get(2));
    }

    private static List<String> lines(Table table, int columns) {
        return table.lines(new Terminal(columns, false, false, false, StandardCharsets.UTF_8), Locale.ENGLISH);
    }
}
