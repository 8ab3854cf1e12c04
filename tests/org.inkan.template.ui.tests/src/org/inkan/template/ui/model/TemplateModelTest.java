package org.inkan.template.ui.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.inkan.core.finding.Place;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.io.TemplateJson;
import org.junit.jupiter.api.Test;

/** Edits and the way back, without a workbench. */
class TemplateModelTest {

    private static final CertificateTemplate CLASSIC = OpsMgrTemplates.classic(new Random(1));
    private static final UnaryOperator<CertificateTemplate> APPROVE = t -> t.with(EnrollmentFlag.PEND_ALL_REQUESTS, true);

    private final IOperationHistory history = new DefaultOperationHistory();
    private final AtomicLong clock = new AtomicLong();
    private final byte[] original = (" " + new String(TemplateJson.write(CLASSIC), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    private final TemplateModel model = new TemplateModel("x", original, false, history, clock::get);

    @Test
    void typingIsOneStepAndAPauseBeginsAnother() throws Exception {
        for (String name : List.of("A", "AB", "ABC")) {
            rename(name);
        }
        clock.addAndGet(5_000_000_000L);
        rename("ABCD");
        history.undo(model.context(), null, null);
        assertEquals("ABC", model.template().displayName());
        history.undo(model.context(), null, null);
        assertArrayEquals(original, model.now().bytes());
        assertFalse(history.canUndo(model.context()));
        assertFalse(model.dirty());
    }

    @Test
    void editsOfDifferentFieldsAreStepsOfTheirOwnAndRedoGoesForward() throws Exception {
        rename("A");
        model.edit("approval", "approval", APPROVE);
        history.undo(model.context(), null, null);
        assertEquals("A", model.template().displayName());
        assertFalse(model.template().has(EnrollmentFlag.PEND_ALL_REQUESTS));
        history.redo(model.context(), null, null);
        assertTrue(model.template().has(EnrollmentFlag.PEND_ALL_REQUESTS));
    }

    @Test
    void settingTheOldValueByHandIsTheOldFile() {
        rename("A");
        assertTrue(model.dirty());
        rename(CLASSIC.displayName());
        assertFalse(model.dirty());
        assertArrayEquals(original, model.now().bytes());
        assertFalse(history.canUndo(model.context()), "nothing is left to undo");
    }

    @Test
    void aSourceWithAnErrorKeepsTheLastTemplateAndStopsTheForms() throws Exception {
        model.editSource("source", "{".getBytes(StandardCharsets.UTF_8));
        assertFalse(model.editable());
        assertEquals(CLASSIC, model.template());
        model.edit("approval", "approval", APPROVE);
        assertArrayEquals("{".getBytes(StandardCharsets.UTF_8), model.now().bytes());
        history.undo(model.context(), null, null);
        assertTrue(model.editable());
    }

    @Test
    void savingCountsTheMinorVersionOnceAndOnlyIfItWasNotSetByHand() {
        model.edit("approval", "approval", APPROVE);
        model.countVersion();
        model.saved();
        assertEquals(CLASSIC.minorRevision() + 1, model.template().minorRevision());
        model.countVersion();
        assertFalse(model.dirty());
        model.edit("version", "version", t -> t.with(TemplateAttribute.MINOR_REVISION, 50));
        model.countVersion();
        assertEquals(50, model.template().minorRevision());
    }

    @Test
    void anotherFileOnDiskBeginsANewHistory() {
        rename("A");
        model.reload(TemplateJson.write(CLASSIC));
        assertFalse(model.dirty());
        assertFalse(history.canUndo(model.context()));
    }

    @Test
    void findingsStandAtTheLineOfTheirAttribute() {
        byte[] file = TemplateJson.write(CLASSIC);
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\n");
        for (var finding : new TemplateFindings(List.of()).ofFile(file, "x")) {
            assertTrue(lines[finding.place().line() - 1].contains("\"" + finding.place().element()), finding.rule());
        }
        assertEquals(List.of("TPL-006"), new TemplateFindings(List.of()).ofFile("[]".getBytes(StandardCharsets.UTF_8), "x").stream()
                .map(f -> f.rule()).toList());
    }

    @Test
    void everyFieldReadBackGivesTheSameTemplate() {
        for (CertificateTemplate template : BuiltInTemplates.all()) {
            for (Field<?> field : List.of(Fields.VALIDITY, Fields.OVERLAP, Fields.PUBLISH, Fields.DELETE_OLD, Fields.EXPORTABLE,
                    Fields.PURPOSE, Fields.USER_INPUT, Fields.SIGNATURES, Fields.SIGNER_PURPOSES, Fields.SUPERSEDED, Fields.APPROVAL, Fields.KEEP_KEY,
                    SubjectFields.FORMAT, CryptographyFields.PROVIDERS, CryptographyFields.KEY_SIZE)) {
                assertEquals(template, same(field, template), template.cn() + " " + field.id());
            }
        }
    }

    @Test
    void schemaOneForbidsEveryFieldAndSaysWhatToDo() {
        CertificateTemplate web = BuiltInTemplates.find("WebServer").orElseThrow();
        for (Field<?> field : List.of(Fields.DISPLAY_NAME, Fields.EXPORTABLE, Fields.APPROVAL, SubjectFields.SUPPLIED, Fields.NOT_STORED)) {
            assertTrue(field.forbids().apply(web).orElseThrow().in(java.util.Locale.ENGLISH).contains("duplicated"), field.id());
        }
        assertTrue(new TemplateFindings(List.of()).of(web, Place.of("x")).stream().allMatch(f -> f.place().line() == 0));
    }

    private static <T> CertificateTemplate same(Field<T> field, CertificateTemplate template) {
        return field.set().apply(template, field.get().apply(template));
    }

    private void rename(String name) {
        model.edit("name", "displayName", t -> Fields.DISPLAY_NAME.set().apply(t, name));
    }
}
