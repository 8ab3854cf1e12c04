package org.inkan.ca.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Revocation lists: published anew, and overdue ones. */
class CaCrlTest {

    private static final int STATE = 5;

    @TempDir
    Path parent;

    @RegisterExtension
    final CaViewSession ca = new CaViewSession();

    @Test
    void aNewCrlHasTheNextNumber() throws Exception {
        ca.openFleet(parent);
        ca.view.tab("ca.tab.crl");
        ca.view.waitForRows("ca.crl.table", 2);
        long before = Long.parseLong(ca.view.cell("ca.crl.table", 0, 1));
        ca.view.press("ca.crl.publish");
        ca.view.waitForCell("ca.crl.table", 0, 1, String.valueOf(before + 1));
    }

    @Test
    void anOverdueListSaysSoInWordsAndAsAPictureAndWhatToDoUntilANewOneIsPublished() throws Exception {
        ca.openFleet(parent, OverdueBackend.ID);
        ca.view.tab("ca.tab.crl");
        ca.view.waitForRows("ca.crl.table", 1);
        String overdue = ca.view.cell("ca.crl.table", 0, STATE);
        assertTrue(ca.view.picture("ca.crl.table", 0, STATE).isPresent());
        Object picture = ca.view.picture("ca.crl.table", 0, STATE).get();
        // Without a click: what needs something done is explained by itself.
        String detail = ca.view.text("ca.crl.detail");
        assertTrue(detail.contains(OverdueBackend.NAME) && detail.contains("certutil -crl"), detail);
        assertTrue(detail.contains(Moments.text(OverdueBackend.NEXT_UPDATE)), detail);
        new Screenshots().take(ca.workbench.window().getShell(), "ca_crl_overdue");
        assertEquals(List.of(), ShownTexts.clipped(ca.part.tabs().orElseThrow()));
        if (Locale.getDefault().getLanguage().equals("ja")) {
            assertEquals(List.of(), ShownTexts.english(ca.part.tabs().orElseThrow()));
        }
        ca.view.press("ca.crl.publish");
        EventLoop.waitUntil("current", () -> ca.view.rows("ca.crl.table") == 1 && !ca.view.cell("ca.crl.table", 0, STATE).equals(overdue));
        assertNotEquals(picture, ca.view.picture("ca.crl.table", 0, STATE).orElseThrow());
        ca.view.select("ca.crl.table", 0);
        assertFalse(ca.view.text("ca.crl.detail").contains("certutil"), ca.view.text("ca.crl.detail"));
    }
}
