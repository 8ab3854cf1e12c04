package org.inkan.trust.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.trust.bag.Verdict;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TrustViewTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private TrustView part;
    private TrustAccess view;

    @BeforeEach
    void show() throws Exception {
        workbench.window().getWorkbench().showPerspective("org.inkan.trust.ui.trustPerspective", workbench.window());
        part = (TrustView) workbench.page().showView(TrustView.ID);
        view = new TrustAccess(workbench.window().getShell());
    }

    /** What a test added outlives it in the bag, which is a service of the workbench. */
    @AfterEach
    void empty() {
        workbench.page().closeAllEditors(false);
        ActiveBag bag = workbench.window().getService(ActiveBag.class);
        EventLoop.waitUntil("read", () -> bag.state().isPresent());
        bag.remove(bag.state().orElseThrow().bag().certificates());
    }

    private Path opened() throws Exception {
        Path fleet = TrustFleet.create(parent);
        workbench.open(fleet);
        view.waitForLines(4);
        return fleet;
    }

    private void command(String id) throws Exception {
        part.getSite().getService(IHandlerService.class).executeCommand(id, null);
    }

    private static void copy(String text) {
        Clipboard clipboard = new Clipboard(org.eclipse.swt.widgets.Display.getCurrent());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(org.eclipse.swt.widgets.Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }

    private static boolean opensslAccepts(Path fleet, String certificate) throws Exception {
        return new ProcessBuilder("openssl", "verify", "-CAfile", "root.cer", "-untrusted", "issuing.cer", certificate)
                .directory(fleet.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    @Test
    void theTreeHasEachBelowItsIssuerAndTheVerdictIsOpenssls() throws Exception {
        Path fleet = opened();
        String trusted = Verdict.State.TRUSTED.label().in(Locale.getDefault());
        String refused = Verdict.State.NOT_TRUSTED.label().in(Locale.getDefault());
        List<String> lines = view.lines();
        assertTrue(lines.get(0).startsWith("Contoso Root CA | " + trusted), lines.toString());
        assertTrue(lines.get(1).startsWith("  Contoso 発行 CA | " + trusted), lines.toString());
        assertTrue(lines.get(2).startsWith("    web01.contoso.com | " + trusted), lines.toString());
        assertTrue(lines.get(3).startsWith("db01.contoso.com | " + refused) && lines.get(3).contains("Gone CA"), lines.toString());
        assertTrue(opensslAccepts(fleet, "web01.cer"));
        assertFalse(opensslAccepts(fleet, "db01.cer"));
        view.select("db01.contoso.com");
        assertTrue(view.text("trust.reasons").contains("PATH-"), view.text("trust.reasons"));
    }

    @Test
    void filterAndRefusedOnlyKeepWhatIsAbove() throws Exception {
        opened();
        view.type("trust.filter", "WEB01");
        assertEquals(3, view.lines().size());
        view.type("trust.filter", "");
        view.toggle("trust.refusedOnly");
        assertEquals(1, view.lines().size());
        assertTrue(view.lines().getFirst().startsWith("db01"));
    }

    @Test
    void propertiesAndTheCommandFollowTheSelectionAndTheCommandIsTrue() throws Exception {
        Path fleet = opened();
        view.select("web01.contoso.com");
        Object chosen = ((IStructuredSelection) part.getSite().getSelectionProvider().getSelection()).getFirstElement();
        assertTrue(Adapters.adapt(chosen, IPropertySource.class).getPropertyDescriptors().length > 8);
        CommandLine line = Adapters.adapt(chosen, CommandLine.class);
        assertEquals(List.of("chain", "verify", "web01.cer", "--trust", "root.cer", "--with", "issuing.cer"), line.arguments());
        assertTrue(Files.exists(fleet.resolve(line.arguments().get(2))));
    }

    @Test
    void copiedAsPemItIsReadByOpensslAndPastedItIsThereOnce() throws Exception {
        opened();
        view.select("db01.contoso.com");
        command("org.eclipse.ui.edit.copy");
        Path file = Files.writeString(parent.resolve("写し.pem"), clipboard());
        Process openssl = new ProcessBuilder("openssl", "x509", "-in", file.toString(), "-noout", "-subject").redirectErrorStream(true).start();
        assertTrue(new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("db01.contoso.com"));
        command("org.eclipse.ui.edit.paste");
        ActiveBag bag = workbench.window().getService(ActiveBag.class);
        EventLoop.waitUntil("two origins", () -> bag.state().filter(state -> state.bag().certificates().stream()
                .anyMatch(item -> item.origins().size() == 2)).isPresent());
        assertEquals(4, view.lines().size());
    }

    @Test
    void filesOfAnyKindAreAddedAndDeleteTakesThemOutOfTheViewOnly() throws Exception {
        view.waitFor("trust.addFile");
        Path made = TrustFleet.create(parent);
        Path p7b = parent.resolve("chain.p7b");
        assertEquals(0, new ProcessBuilder("openssl", "crl2pkcs7", "-nocrl", "-certfile", made.resolve("root.cer").toString(), "-certfile",
                made.resolve("issuing.cer").toString(), "-outform", "DER", "-out", p7b.toString()).start().waitFor());
        workbench.prompts().answer(Optional.of(p7b));
        view.press("trust.addFile");
        view.waitForLines(2);
        view.select("Contoso 発行 CA");
        command("org.eclipse.ui.edit.delete");
        view.waitForLines(1);
        assertTrue(Files.exists(p7b));
        assertEquals(List.of(), workbench.prompts().problems());
    }

    @Test
    void whatIsBrokenIsAProblemAndChangesNothing() throws Exception {
        opened();
        byte[] good = Files.readAllBytes(parent.resolve("openssl/web01.pem"));
        byte[] garbage = new byte[4096];
        new Random(1).nextBytes(garbage);
        byte[] nested = new byte[60_000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        int told = 0;
        for (byte[] broken : List.of(new byte[0], garbage, "何もない".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(good, good.length / 2), nested)) {
            Path file = Files.write(parent.resolve("broken.cer"), broken);
            workbench.prompts().answer(Optional.of(file));
            view.press("trust.addFile");
            int expected = ++told;
            EventLoop.waitUntil("problem " + expected, () -> workbench.prompts().problems().size() == expected);
        }
        copy("これは証明書ではない");
        view.select("db01.contoso.com");
        command("org.eclipse.ui.edit.paste");
        EventLoop.waitUntil("nothing pasted", () -> workbench.prompts().problems().size() == 6);
        assertEquals(4, view.lines().size());
        workbench.prompts().problems().forEach(problem -> assertFalse(problem.next().in(Locale.JAPANESE).isBlank(), problem.code()));
    }

    @Test
    void enterOpensTheViewerAndEverythingIsReachedByKeys() throws Exception {
        opened();
        view.select("web01.contoso.com");
        view.enter();
        assertEquals("web01.contoso.com", workbench.page().getActiveEditor().getTitle());
        workbench.page().closeAllEditors(false);
        workbench.page().activate(part);
        assertEquals(List.of(), KeyboardReach.unreachable(view.tree().getParent().getParent()));
        assertEquals(List.of(), ShownTexts.clipped(view.tree().getParent().getParent()));
    }
}
