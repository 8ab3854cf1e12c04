package org.inkan.template.ui.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.ui.model.TemplateRow;
import org.junit.jupiter.api.Test;

class ComparisonStartTest {

    private static final CertificateTemplate CLASSIC = OpsMgrTemplates.classic(new Random(1));
    private static final CertificateTemplate WEB = BuiltInTemplates.find("WebServer").orElseThrow();
    private static final TemplateRow OWN = row(Optional.of("templates/a.template.json"), CLASSIC, Optional.empty());
    private static final TemplateRow OWN_WEB = row(Optional.of("templates/webserver.template.json"),
            WEB.with(EnrollmentFlag.PEND_ALL_REQUESTS, true), Optional.empty());
    private static final TemplateRow BUILT_IN_WEB = row(Optional.empty(), WEB, Optional.empty());
    private static final TemplateRow AT_CA = row(Optional.empty(), CLASSIC.with(EnrollmentFlag.PEND_ALL_REQUESTS, true),
            Optional.of("lab"));
    private static final List<TemplateRow> ALL = List.of(OWN, OWN_WEB, AT_CA, BUILT_IN_WEB);

    @Test
    void whatIsNotSavedIsComparedWithWhatIsOnDisk() {
        TemplateRow edited = row(OWN.file(), CLASSIC.with(EnrollmentFlag.PEND_ALL_REQUESTS, true), Optional.empty());
        ComparisonInput input = start(edited);
        assertEquals(CLASSIC, input.sides().get(input.before()).template());
        assertEquals(edited.template(), Optional.of(input.sides().get(input.after()).template()));
        assertEquals(Optional.empty(), input.sides().get(input.after()).word(), "the command line knows only files");
        assertNotEquals(input.sides().get(input.before()).label(), input.sides().get(input.after()).label());
    }

    @Test
    void whatAnAuthorityHasIsComparedWithTheFleetsOwn() {
        ComparisonInput input = start(AT_CA);
        assertEquals(CLASSIC, input.sides().get(input.before()).template());
        assertEquals(AT_CA.template(), Optional.of(input.sides().get(input.after()).template()));
    }

    @Test
    void twoOfOneNameAreTwoSides() {
        List<TemplateRow> chosen = List.of(OWN_WEB, BUILT_IN_WEB);
        ComparisonInput input = new ComparisonStart(chosen, List.of(), ALL).of(chosen, Locale.ENGLISH);
        assertEquals(OWN_WEB.template(), Optional.of(input.sides().get(input.before()).template()));
        assertEquals(BUILT_IN_WEB.template(), Optional.of(input.sides().get(input.after()).template()));
        assertEquals(Optional.of("WebServer"), input.sides().get(input.before()).word());
        assertEquals(Optional.empty(), input.sides().get(input.after()).word(), "the command line would take the fleet's");
    }

    @Test
    void aFileIsComparedWithItsLatestEarlierState() {
        TemplateSide state = new TemplateSide("yesterday", WEB, Optional.empty());
        ComparisonInput input = new ComparisonStart(List.of(OWN), List.of(state), ALL).of(List.of(OWN), Locale.ENGLISH);
        assertEquals(state, input.sides().get(input.before()));
        assertEquals(CLASSIC, input.sides().get(input.after()).template());
    }

    @Test
    void theLastOfTheListHasANeighbourToo() {
        ComparisonInput input = new ComparisonStart(List.of(BUILT_IN_WEB), List.of(), List.of(OWN, BUILT_IN_WEB))
                .of(List.of(BUILT_IN_WEB), Locale.ENGLISH);
        assertNotEquals(input.before(), input.after());
    }

    private static ComparisonInput start(TemplateRow chosen) {
        return new ComparisonStart(List.of(chosen), List.of(), ALL).of(List.of(chosen), Locale.ENGLISH);
    }

    private static TemplateRow row(Optional<String> file, CertificateTemplate template, Optional<String> authority) {
        return new TemplateRow(file, Optional.of(template), Optional.empty(), List.of(), authority);
    }
}
