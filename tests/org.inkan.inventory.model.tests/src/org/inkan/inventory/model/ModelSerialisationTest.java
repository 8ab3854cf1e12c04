package org.inkan.inventory.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The model as a file: nothing set may be lost, and names that stand in files of users may not change. */
class ModelSerialisationTest {

    private static final InventoryFactory FACTORY = InventoryFactory.eINSTANCE;
    private static final InventoryPackage PACKAGE = InventoryPackage.eINSTANCE;

    static Stream<EClass> classes() {
        return PACKAGE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract());
    }

    static Stream<EAttribute> attributes() {
        return classes().flatMap(c -> c.getEAllAttributes().stream()).distinct();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyFeatureOfAClassComesBackFromAFile(EClass type) throws IOException {
        EObject object = filled(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            assertTrue(object.eIsSet(feature), feature.getName());
        }
        EObject read = read(write(object));
        assertTrue(EcoreUtil.equals(object, read), () -> text(object) + text(read));
        assertEquals(text(object), text(read), "a second save changes nothing");
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void aChangedAttributeIsSeenInTheFile(EAttribute attribute) throws IOException {
        EClass owner = classes().filter(c -> c.getEAllAttributes().contains(attribute)).findFirst().orElseThrow();
        EObject object = FACTORY.create(owner);
        String before = text(object);
        object.eSet(attribute, sample(attribute));
        assertFalse(before.equals(text(object)));
        assertTrue(text(object).contains(attribute.getName() + "=\""), text(object));
        assertEquals(sample(attribute), read(write(object)).eGet(attribute));
    }

    @Test
    void theLiteralsInFilesStayWhatTheyAre() {
        assertEquals("N A B C D E F G H I P J K R V Y Z", literals("Step"));
        assertEquals("PENDING DONE FAILED SKIPPED", literals("StepState"));
        assertEquals("HOST PFX", literals("KeyMode"));
        assertEquals("BUILT PENDING ISSUED DENIED", literals("RequestState"));
        assertEquals("CURRENT REPLACED REVOKED", literals("CertificateState"));
    }

    private static String literals(String name) {
        return ((EEnum) PACKAGE.getEClassifier(name)).getELiterals().stream().map(EEnumLiteral::getLiteral)
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyLiteralIsFoundByItsNameLiteralAndNumber() {
        for (String name : List.of("Step", "StepState", "KeyMode", "RequestState", "CertificateState")) {
            EEnum type = (EEnum) PACKAGE.getEClassifier(name);
            for (EEnumLiteral literal : type.getELiterals()) {
                Enumerator value = literal.getInstance();
                assertEquals(value, EcoreUtil.createFromString(type, literal.getLiteral()));
                assertEquals(literal.getLiteral(), EcoreUtil.convertToString(type, value));
                assertEquals(literal.getName(), value.getName());
                assertEquals(literal.getValue(), value.getValue());
            }
            assertThrows(IllegalArgumentException.class, () -> EcoreUtil.createFromString(type, "step"));
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepOfTheProcedureIsKept(Step step) throws IOException {
        StepEvidence evidence = FACTORY.createStepEvidence();
        evidence.setStep(step);
        evidence.setState(StepState.DONE);
        assertEquals(step, ((StepEvidence) read(write(evidence))).getStep());
        assertEquals(step, Step.get(step.getValue()));
        assertEquals(step, Step.getByName(step.getName()));
        assertNull(Step.get(99));
        assertNull(Step.get("QQ"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1970-01-01T00:00:00Z", "2026-11-20T01:02:03Z", "2026-11-20T01:02:03.123456789Z",
            "-1000000000-01-01T00:00:00Z", "9999-12-31T23:59:59Z" })
    void momentsAreWrittenAsIso8601AndReadBackExactly(String moment) throws IOException {
        assertEquals(Instant.parse(moment), EcoreUtil.createFromString(PACKAGE.getInstant(), moment));
        assertEquals(moment, EcoreUtil.convertToString(PACKAGE.getInstant(), Instant.parse(moment)));
        Certificate certificate = FACTORY.createCertificate();
        certificate.setNotAfter(Instant.parse(moment));
        assertTrue(text(certificate).contains("notAfter=\"" + moment + "\""), text(certificate));
        assertEquals(Instant.parse(moment), ((Certificate) read(write(certificate))).getNotAfter());
    }

    @Test
    void noMomentStaysNoMoment() throws IOException {
        assertNull(EcoreUtil.createFromString(PACKAGE.getInstant(), null));
        assertNull(EcoreUtil.convertToString(PACKAGE.getInstant(), null));
        assertNull(((Request) read(write(FACTORY.createRequest()))).getAt());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "yesterday", "2026-11-20", "2026-13-20T00:00:00Z" })
    void whatIsNoMomentIsRefusedWithItsPlace(String moment) {
        assertThrows(DateTimeException.class, () -> EcoreUtil.createFromString(PACKAGE.getInstant(), moment));
        Request request = FACTORY.createRequest();
        request.setAt(Instant.EPOCH);
        String file = text(request).replace(Instant.EPOCH.toString(), moment);
        IOException refused = assertThrows(IOException.class, () -> read(file.getBytes(StandardCharsets.UTF_8)));
        assertTrue(refused.getMessage().contains("'" + moment + "'") && refused.getMessage().contains(", 2, "),
                refused.getMessage());
    }

    @Test
    void textOfEveryScriptSurvives() throws IOException {
        Agent agent = FACTORY.createAgent();
        agent.setNote("受付 <&\"'> 𠮷野家\nsecond line\ttab");
        assertEquals(agent.getNote(), ((Agent) read(write(agent))).getNote());
    }

    /** An object with a value other than the default in every feature, down to the leaves. */
    private static EObject filled(EClass type) {
        EObject object = FACTORY.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            object.eSet(attribute, sample(attribute));
        }
        for (EReference reference : type.getEAllContainments()) {
            EObject first = filled(reference.getEReferenceType());
            object.eSet(reference, reference.isMany() ? List.of(first, filled(reference.getEReferenceType())) : first);
        }
        return object;
    }

    private static Object sample(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return type.getELiterals().getLast().getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == int.class) {
            return 42;
        }
        return type == Instant.class ? Instant.parse("2026-11-20T01:02:03.5Z") : attribute.getName() + " 値";
    }

    private static byte[] write(EObject object) throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl();
        resource.getContents().add(object);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMIResourceImpl.OPTION_ENCODING, "UTF-8"));
        resource.getContents().clear();
        return out.toByteArray();
    }

    private static String text(EObject object) {
        try {
            return new String(write(object), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EObject read(byte[] file) throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(InventoryPackage.eNS_URI, PACKAGE);
        XMIResourceImpl resource = new XMIResourceImpl();
        set.getResources().add(resource);
        resource.load(new ByteArrayInputStream(file), Map.of());
        return resource.getContents().get(0);
    }
}
