package org.inkan.ca.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.ui.IPageLayout;
import org.inkan.ca.Connection;
import org.inkan.ca.Connections;
import org.inkan.cli.InProcessCommand;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The view as a whole: without a fleet, its connections, its commands and its keys. */
class CaViewTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final CaViewSession ca = new CaViewSession();

    @Test
    void withoutAFleetItSaysWhatItIsForAndOffersToOpenOne() {
        ca.view.waitFor("ca.openFleet");
        assertFalse(ca.view.shows("ca.connections"));
    }

    @Test
    void aFleetWithoutAConnectionOffersToMakeOne() throws Exception {
        ca.workbench.fleet().open(FleetFolder.create(parent.resolve("empty"), "Contoso").path());
        ca.view.waitFor("ca.newConnection");
    }

    @Test
    void aConnectionOfABackEndThatIsNotInstalledIsAProblemAndTheOthersWork() throws Exception {
        FleetFolder folder = CaFleet.create(parent);
        Connections.load(folder.path()).with(new Connection("gone", "com.example.gone", Map.of()))
                .with(new Connection("by hand", "org.inkan.ca.manual", Map.of())).save(folder.path());
        ca.workbench.fleet().open(folder.path());
        ca.view.waitForRows("ca.connections", 3);
        for (int row = 0; row < 3; row++) {
            if (ca.view.cell("ca.connections", row, 0).equals("gone")) {
                ca.view.waitForCell("ca.connections", row, 2, "CA-");
            }
        }
        ca.view.waitForRows("ca.pending.table", 3);
    }

    @Test
    void whatIsYesOrNoIsShownInTheWordsOfTheWizard() throws Exception {
        ca.openFleet(parent);
        ca.view.tab("ca.tab.connection");
        ca.view.waitFor("ca.connection.facts");
        boolean japanese = Locale.getDefault().getLanguage().equals("ja");
        List<String> values = IntStream.range(0, ca.view.rows("ca.connection.facts"))
                .mapToObj(row -> ca.view.cell("ca.connection.facts", row, 1)).toList();
        assertTrue(values.contains(japanese ? "はい" : "Yes"), values.toString());
        assertFalse(values.contains("true"), values.toString());
    }

    @Test
    void removingAConnectionAsksAndKeepsTheAuthority() throws Exception {
        ca.openFleet(parent);
        ca.view.select("ca.connections", 0);
        ca.workbench.prompts().answer(Optional.empty());
        ca.command("org.eclipse.ui.edit.delete");
        assertEquals(1, Connections.load(ca.folder().path()).all().size());
        ca.workbench.prompts().answer(Optional.of(parent));
        ca.command("org.eclipse.ui.edit.delete");
        ca.view.waitFor("ca.newConnection");
        assertEquals(List.of(), Connections.load(ca.folder().path()).all());
        assertTrue(java.nio.file.Files.isDirectory(ca.folder().path().resolve("ca")));
    }

    @Test
    void whatIsCopiedAsACommandDoesTheSame() throws Exception {
        ca.openFleet(parent);
        ca.view.select("ca.connections", 0);
        assertEquals(0, ca.copied().exitCode());
        ca.view.select("ca.pending.table", 0);
        InProcessCommand.Outcome approved = ca.copied();
        assertEquals(0, approved.exitCode(), approved.errors());
        ca.view.tab("ca.tab.issued");
        ca.view.waitForRows("ca.issued.table", 3);
        ca.view.select("ca.issued.table", 0);
        assertEquals(0, ca.copied("--reason", "SUPERSEDED").exitCode());
        ca.view.tab("ca.tab.crl");
        ca.view.waitForRows("ca.crl.table", 2);
        ca.view.select("ca.crl.table", 0);
        InProcessCommand.Outcome crl = ca.copied("--publish");
        assertEquals(0, crl.exitCode(), crl.errors());
    }

    @Test
    void everythingIsReachedByTheKeyboardAndSpeaksTheLanguageOfThePerson() throws Exception {
        ca.openFleet(parent);
        ca.view.select("ca.pending.table", 0);
        assertEquals(List.of(), KeyboardReach.unreachable(ca.part.tabs().orElseThrow()));
        assertEquals(7, ca.view.menu("ca.connections").split("\\|").length, ca.view.menu("ca.connections"));
        assertEquals(4, ca.view.menu("ca.pending.table").split("\\|").length, ca.view.menu("ca.pending.table"));
        for (String tab : List.of("pending", "issued", "crl", "connection")) {
            ca.view.tab("ca.tab." + tab);
            ca.view.waitFor(tab.equals("connection") ? "ca.connection.facts" : "ca." + tab + ".table");
            new Screenshots().take(ca.workbench.window().getShell(), "ca_" + tab);
            assertEquals(List.of(), ShownTexts.clipped(ca.part.tabs().orElseThrow()));
            if (Locale.getDefault().getLanguage().equals("ja")) {
                assertEquals(List.of(), ShownTexts.english(ca.part.tabs().orElseThrow()));
            }
        }
        ca.view.tab("ca.tab.pending");
        ca.view.waitForRows("ca.pending.table", 3);
        ca.view.select("ca.pending.table", 0);
        ca.view.open("ca.pending.table");
        assertTrue(ca.workbench.page().getActivePart().getSite().getId().equals(IPageLayout.ID_PROP_SHEET));
    }
}
