package org.inkan.ca.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.inkan.ui.FirstPropertySheet;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand issued certificates: whatever somebody does with them, only the lines in sight are filled. */
class ManyIssuedTest {

    private static final String TABLE = "ca.issued.table";
    /** A screen has some forty lines; each look at another place fills as many more. */
    private static final int A_FEW_SCREENS = 400;

    @TempDir
    Path parent;

    @RegisterExtension
    final CaViewSession ca = new CaViewSession();

    @BeforeEach
    void open() throws Exception {
        ca.openFleet(parent, LargeBackend.ID);
        ca.view.tab("ca.tab.issued");
        ca.view.waitForRows(TABLE, LargeBackend.COUNT);
    }

    private List<?> selected() {
        return ((IStructuredSelection) ca.part.getSite().getSelectionProvider().getSelection()).toList();
    }

    private String subject(int number) {
        return "CN=host%06d.contoso.test".formatted(number);
    }

    @Test
    void selectAllAndSortFillOnlyTheLinesInSight() throws Exception {
        ca.view.focus(TABLE);
        ca.command("org.eclipse.ui.edit.selectAll");
        EventLoop.waitUntil("all selected", () -> selected().size() == LargeBackend.COUNT);
        assertTrue(ca.view.enabled("ca.issued.revoke"));
        // Properties looks at one of them: of each it would have to take the certificate apart.
        assertInstanceOf(FirstPropertySheet.class, Adapters.adapt(ca.part, IPropertySheetPage.class));
        ISelection all = ca.part.getSite().getSelectionProvider().getSelection();
        assertEquals(List.of(selected().getFirst()), ((IStructuredSelection) FirstPropertySheet.shown(all)).toList());
        assertNull(Adapters.adapt(ca.part, CommandLine.class), "no shell takes that many serial numbers");
        assertTrue(ca.view.filled(TABLE) < A_FEW_SCREENS, ca.view.filled(TABLE) + " lines");
        ca.view.sort(TABLE, 4);
        ca.view.sort(TABLE, 4);
        ca.view.waitForCell(TABLE, 0, 1, subject(LargeBackend.COUNT - 1));
        assertEquals(LargeBackend.COUNT, selected().size());
        assertTrue(ca.view.filled(TABLE) < A_FEW_SCREENS, ca.view.filled(TABLE) + " lines");
    }

    @Test
    void theAuthoritySearchesAndARangeOfWhatItFoundIsRevoked() throws Exception {
        ca.view.type("ca.issued.search", "host0123");
        ca.view.waitForRows(TABLE, 100);
        ca.view.sort(TABLE, 1);
        ca.view.select(TABLE, IntStream.range(10, 20).toArray());
        assertEquals(10, selected().size());
        assertEquals(10 + 4, Adapters.adapt(ca.part, CommandLine.class).arguments().size());
        ca.view.press("ca.issued.revoke");
        CaAccess.dialog("ca.reason.choice").press("ca.reason.do");
        Path noted = ca.folder().path().resolve(LargeBackend.REVOKED);
        List<String> wanted = new ArrayList<>();
        for (int number = 12_310; number < 12_320; number++) {
            wanted.add(ManyCertificates.issued(number).certificate().getSerialNumber().toString(16));
        }
        EventLoop.waitUntil("ten are revoked", () -> Files.exists(noted) && lines(noted).size() == wanted.size());
        assertEquals(wanted, lines(noted));
        // The list is read again; what was selected still is.
        EventLoop.waitUntil("read again", () -> selected().size() == 10);
        ca.view.type("ca.issued.search", "");
        ca.view.waitForRows(TABLE, LargeBackend.COUNT);
        assertTrue(ca.view.filled(TABLE) < A_FEW_SCREENS, ca.view.filled(TABLE) + " lines");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
