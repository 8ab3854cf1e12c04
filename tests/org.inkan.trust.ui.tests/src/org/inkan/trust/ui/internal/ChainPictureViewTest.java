package org.inkan.trust.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ChainPictureViewTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private ChainPictureView part;
    private ChainPictureAccess view;

    @BeforeEach
    void show() throws Exception {
        workbench.window().getWorkbench().showPerspective("org.inkan.trust.ui.trustPerspective", workbench.window());
        part = (ChainPictureView) workbench.page().showView(ChainPictureView.ID);
        view = new ChainPictureAccess(workbench.window().getShell());
    }

    @AfterEach
    void close() {
        workbench.page().closeAllEditors(false);
    }

    private ChainCanvas opened() throws Exception {
        workbench.open(TrustFleet.create(parent));
        view.waitFor("picture.canvas");
        EventLoop.waitUntil("judged", () -> view.canvas().choose("web01.contoso.com"));
        return view.canvas();
    }

    @Test
    void withoutCertificatesItSaysWhatItIsForAndHowTheyGetIn() {
        view.waitFor("picture.addFile");
        view.waitFor("picture.paste");
    }

    @Test
    void arrowsGoAlongTheLinesAndPropertiesAndScreenReadersFollow() throws Exception {
        opened();
        view.key(SWT.ARROW_UP, 0);
        assertTrue(view.said().startsWith("Contoso 発行 CA"), view.said());
        view.key(SWT.ARROW_UP, 0);
        assertTrue(view.said().startsWith("Contoso Root CA"), view.said());
        var selected = (IStructuredSelection) part.getSite().getSelectionProvider().getSelection();
        assertEquals("Contoso Root CA", ((TrustElement) selected.getFirstElement()).item().label());
        view.key(SWT.ARROW_UP, 0);
        assertTrue(view.said().startsWith("Contoso Root CA"), "there is nothing above a root");
        view.key(SWT.ARROW_DOWN, 0);
        view.key(SWT.ARROW_DOWN, 0);
        assertTrue(view.said().startsWith("web01.contoso.com"), view.said());
        view.key(SWT.CR, 0);
        assertEquals(1, workbench.page().getEditorReferences().length);
        new Screenshots().take(workbench.window().getShell(), "trust-picture-open");
    }

    @Test
    void aMissingIssuerHasABoxButNothingToOpen() throws Exception {
        opened().choose("db01.contoso.com");
        view.key(SWT.ARROW_UP, 0);
        assertTrue(view.said().startsWith("Gone CA"), view.said());
        assertTrue(part.getSite().getSelectionProvider().getSelection().isEmpty());
        view.key(SWT.CR, 0);
        assertEquals(0, workbench.page().getEditorReferences().length);
        assertEquals(TrustView.ID, workbench.page().getActivePart().getSite().getId());
    }

    @Test
    void whatIsSelectedInTheTreeIsChosenInThePicture() throws Exception {
        ChainCanvas canvas = opened();
        TrustElement element = (TrustElement) ((IStructuredSelection) canvas.selection().getSelection()).getFirstElement();
        view.key(SWT.HOME, 0);
        assertNotEquals(Optional.of(element.item()), canvas.chosen());
        canvas.choose(element.item());
        assertEquals(Optional.of(element.item()), canvas.chosen());
    }

    @Test
    void zoomByKeysAndButtonsIsShownAndStaysInBounds() throws Exception {
        ChainCanvas canvas = opened();
        view.key('0', SWT.MOD1);
        double all = canvas.zoom();
        view.press("zoomIn");
        assertEquals(all * ChainCanvas.STEP, canvas.zoom(), 1e-9);
        assertEquals(Math.round(canvas.zoom() * 100) + " %", view.zoom());
        view.key('-', SWT.MOD1);
        assertEquals(all, canvas.zoom(), 1e-9);
        for (int i = 0; i < 40; i++) {
            view.key(SWT.KEYPAD_ADD, SWT.MOD1);
        }
        assertEquals(4, canvas.zoom());
        for (int i = 0; i < 60; i++) {
            view.press("zoomOut");
        }
        assertTrue(canvas.zoom() > 0.01);
        view.press("fit");
        assertEquals(all, canvas.zoom(), 1e-9);
    }

    @Test
    void aClickChoosesAndADoubleClickOpens() throws Exception {
        ChainCanvas canvas = opened();
        view.press("fit");
        view.key(SWT.HOME, 0);
        var place = canvas.place("web01.contoso.com");
        view.mouse(SWT.MouseDown, place.x, place.y);
        assertTrue(view.said().startsWith("web01.contoso.com"), view.said());
        view.mouse(SWT.MouseDoubleClick, place.x, place.y);
        assertEquals(1, workbench.page().getEditorReferences().length);
    }

    @Test
    void itIsSavedAsSvgAndPngAndCopiedAsText() throws Exception {
        opened();
        Path svg = parent.resolve("図 1.svg");
        Path png = parent.resolve("図 1.png");
        workbench.prompts().answer(Optional.of(svg)).answer(Optional.of(png)).answer(Optional.empty());
        view.press("saveSvg");
        view.press("savePng");
        view.press("savePng");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        ImageData image = new ImageData(png.toString());
        assertEquals(document.getDocumentElement().getAttribute("width"), Integer.toString(image.width));
        assertTrue(Files.readString(svg).contains("Contoso 発行 CA"));
        view.press("copyText");
        Clipboard clipboard = new Clipboard(workbench.window().getShell().getDisplay());
        String words = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals(5, words.lines().count(), words);
        assertEquals(List.of(), workbench.prompts().problems());
    }

    @Test
    void whereItCannotBeSavedIsAProblem() throws Exception {
        opened();
        workbench.prompts().answer(Optional.of(Files.writeString(parent.resolve("file"), "x").resolve("below.svg")));
        view.press("saveSvg");
        assertEquals(1, workbench.prompts().problems().size());
        assertFalse(workbench.prompts().problems().getFirst().code().isEmpty());
    }
}
