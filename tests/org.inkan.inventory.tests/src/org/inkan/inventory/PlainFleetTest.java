package org.inkan.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.InventoryPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to read a fleet and the parser for all of XML must agree wherever the short way gives an answer. */
class PlainFleetTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<inventory:Fleet xmi:version=\"2.0\""
            + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:inventory=\"urn:inkan:inventory\" version=\"1\"";
    private static final String[] TEXTS = { "", "web1", "受付サーバー <1> & \"x\" 'y'", "two\nlines\tand a tab", "😀 ß", " blanks ", "]]>",
            "&amp;" };
    private static final String AGENT = HEAD + "><managementGroups name=\"m\"><agents name=\"a\">";
    private static final String AGENT_END = "</agents></managementGroups></inventory:Fleet>";

    @TempDir
    Path dir;

    @Test
    void whateverTheProductWritesIsReadTheShortWayAndMeansTheSame() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            Fleet fleet = (Fleet) any(InventoryPackage.Literals.FLEET, random);
            fleet.setVersion(InventoryStore.VERSION);
            FleetFolder folder = FleetFolder.create(dir.resolve("fleet" + round), "x");
            InventoryStore.open(folder).save(fleet);
            Optional<Fleet> plain = PlainFleet.read(Files.readAllBytes(folder.inventory()));
            assertTrue(plain.isPresent(), Files.readString(folder.inventory()));
            assertSame(parsed(folder.inventory()), plain.get());
        }
    }

    /** Every attribute and reference of the metamodel, so that none can be forgotten. */
    private static EObject any(EClass type, Random random) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute && random.nextInt(4) > 0) {
                object.eSet(feature, value(attribute.getEAttributeType(), random));
            } else if (feature instanceof EReference reference) {
                for (int i = reference.isMany() ? random.nextInt(4) : 1; i > 0; i--) {
                    add(object, reference, any(reference.getEReferenceType(), random));
                }
            }
        }
        if (object.eClass().getEStructuralFeature("name") instanceof EAttribute name && object.eGet(name) == null) {
            object.eSet(name, "n" + random.nextInt());
        }
        return object;
    }

    @SuppressWarnings("unchecked") // a list of what the reference contains
    private static void add(EObject object, EReference reference, EObject child) {
        if (reference.isMany()) {
            ((List<EObject>) object.eGet(reference)).add(child);
        } else {
            object.eSet(reference, child);
        }
    }

    private static Object value(EDataType type, Random random) {
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        if (type.getInstanceClass() == int.class) {
            return random.nextInt();
        }
        return type.getInstanceClass() == Instant.class ? Instant.ofEpochMilli(random.nextLong() >> 20)
                : TEXTS[random.nextInt(TEXTS.length)];
    }

    @Test
    void aFileThatWasChangedAnywhereMeansTheSameBothWaysOrTakesTheLongOne() throws Exception {
        Random random = new Random(11);
        Fleet fleet = (Fleet) any(InventoryPackage.Literals.FLEET, random);
        FleetFolder folder = FleetFolder.create(dir.resolve("fleet"), "x");
        InventoryStore.open(folder).save(fleet);
        byte[] good = Files.readAllBytes(folder.inventory());
        byte[] signs = "<>&\"'/ =;#x9\n!?-[]\u00e9".getBytes(StandardCharsets.UTF_8);
        int agreed = 0;
        for (int round = 0; round < 4000; round++) {
            byte[] bad = good.clone();
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                int place = random.nextInt(bad.length);
                bad[place] = random.nextInt(3) == 0 ? bad[random.nextInt(bad.length)] : signs[random.nextInt(signs.length)];
            }
            Optional<Fleet> plain = PlainFleet.read(bad);
            if (plain.isPresent()) {
                Path file = Files.write(dir.resolve("bad.inkan"), bad);
                assertSame(parsed(file), plain.get());
                agreed++;
            }
        }
        assertTrue(agreed > 100, "only " + agreed + " changed files were plain");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<", HEAD, HEAD + ">", HEAD + "/", HEAD + "/><", HEAD + "/>x", HEAD + " name='x'/>",
            HEAD + " name=\"a\" name=\"b\"/>", HEAD + " other=\"x\"/>", HEAD + "name=\"x\"/>", HEAD + " name=\"a\tb\"/>",
            HEAD + " name=\"&e;\"/>", HEAD + " name=\"&#0;\"/>", HEAD + " name=\"&#xD800;\"/>", HEAD + " name=\"&#x110000;\"/>",
            HEAD + " name=\"&amp\"/>", HEAD + " name=\"\uFFFE\"/>", HEAD + "><!-- --></inventory:Fleet>", HEAD + ">text</inventory:Fleet>",
            HEAD + "><managementGroups href=\"file:///etc/passwd#/\"/></inventory:Fleet>",
            HEAD + "><managementGroups name=\"m\"></inventory:Fleet>", HEAD + "><managementGroups name=\"m\"/></inventory:Fleets>",
            HEAD + "><managementGroupsX name=\"m\"/></inventory:Fleet>", AGENT + "<facts/><facts/>" + AGENT_END,
            AGENT + "<facts collectedAt=\"soon\"/>" + AGENT_END,
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + HEAD + " name=\"&e;\"/>" })
    void whatIsNotPlainGetsNoAnswer(String content) {
        assertFalse(PlainFleet.read(content.getBytes(StandardCharsets.UTF_8)).isPresent());
    }

    @Test
    void bytesThatAreNoUtf8GetNoAnswer() {
        byte[] content = (HEAD + " name=\"?\"/>").getBytes(StandardCharsets.US_ASCII);
        content[content.length - 4] = (byte) 0xe9;
        assertFalse(PlainFleet.read(content).isPresent());
    }

    @Test
    void whatHostsShareIsKeptOnce() {
        StringBuilder hosts = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            hosts.append("<agents name=\"a").append(i).append("\" parent=\"ms1\"/>");
        }
        Fleet fleet = PlainFleet.read((HEAD + "><managementGroups name=\"m\">" + hosts + "</managementGroups></inventory:Fleet>")
                .getBytes(StandardCharsets.UTF_8)).orElseThrow();
        List<? extends org.inkan.inventory.model.Host> agents = fleet.getManagementGroups().get(0).getAgents();
        assertEquals(List.of("a0", "a1", "a2"), agents.stream().map(org.inkan.inventory.model.Host::getName).toList());
        assertTrue(agents.stream().map(org.inkan.inventory.model.Host::getParent).allMatch(agents.get(0).getParent()::equals));
    }

    private static Fleet parsed(Path file) throws ProblemException, IOException {
        return new FleetXml(file, FleetMigration.all(), InventoryStore.VERSION).loadAny();
    }

    private static void assertSame(Fleet expected, Fleet actual) {
        assertTrue(EcoreUtil.equals(expected, actual));
    }
}
