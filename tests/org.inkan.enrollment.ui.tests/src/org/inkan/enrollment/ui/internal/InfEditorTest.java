package org.inkan.enrollment.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewerExtension6;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.inkan.core.finding.Finding;
import org.inkan.enrollment.ui.inf.InfDocs;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.Prompts.Unsaved;
import org.inkan.ui.check.FindingMarkers;
import org.inkan.ui.check.FixTarget;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class InfEditorTest {

    private static final String CLASSIC = "[Version]\r\nSignature=\"$Windows NT$\"\r\n[NewRequest]\r\nSubject=\"CN=web01\"\r\n"
            + "KeyLength=2048\r\nKeySpec=1\r\nKeyUsage=0xf0\r\nHashAlgorithm=sha256\r\nMachineKeySet=TRUE\r\n"
            + "FriendlyName=\"東京\"\r\n";

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private final byte[] bytes = CLASSIC.getBytes(Charset.forName("windows-31j"));
    private IFile file;
    private InfEditor editor;

    @BeforeEach
    void open() throws Exception {
        FleetFolder folder = EnrollmentFleet.create(parent);
        Files.createDirectories(folder.requests("web01"));
        Files.write(folder.requests("web01").resolve("request.inf"), bytes);
        workbench.open(folder.path());
        workbench.fleet().project().orElseThrow().refreshLocal(IResource.DEPTH_INFINITE, null);
        file = workbench.fleet().project().orElseThrow().getFile("requests/web01/request.inf");
        editor = (InfEditor) IDE.openEditor(workbench.page(), file);
    }

    @AfterEach
    void close() {
        workbench.page().closeAllEditors(false);
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private boolean marked(String rule) {
        try {
            for (var marker : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
                if (rule.equals(marker.getAttribute(FindingMarkers.RULE, ""))) {
                    return true;
                }
            }
            return false;
        } catch (CoreException e) {
            return false;
        }
    }

    @Test
    void japaneseTextIsReadInTheEncodingOfTheFileAndSavedByteForByte() throws Exception {
        assertEquals(CLASSIC, document().get());
        int at = document().get().indexOf("0xf0");
        document().replace(at, 4, "0xa0");
        assertTrue(editor.isDirty());
        editor.doSave(null);
        assertArrayEquals(CLASSIC.replace("0xf0", "0xa0").getBytes(Charset.forName("windows-31j")), file.readAllBytes());
    }

    @Test
    void aFileIsComparedWithItsEarlierStateInItsOwnEncoding() throws Exception {
        IHandlerService handlers = workbench.window().getService(IHandlerService.class);
        workbench.page().activate(editor);
        handlers.executeCommand("org.inkan.enrollment.ui.infHistory", null);
        EventLoop.waitUntil("told that there is none", () -> !workbench.prompts().problems().isEmpty());
        assertEquals("ENR-022", workbench.prompts().problems().getFirst().code());
        document().replace(document().get().indexOf("東京"), 2, "大阪");
        editor.doSave(new NullProgressMonitor());
        workbench.page().activate(editor);
        handlers.executeCommand("org.inkan.enrollment.ui.infHistory", null);
        EventLoop.waitUntil("the comparison", () -> workbench.page().getActiveEditor() != null
                && workbench.page().getActiveEditor().getEditorInput() instanceof InfComparison);
        InfComparison shown = (InfComparison) workbench.page().getActiveEditor().getEditorInput();
        EventLoop.waitUntil("both sides", () -> shown.getCompareResult() instanceof DiffNode);
        DiffNode result = (DiffNode) shown.getCompareResult();
        assertTrue(((InfComparison.Side) result.getLeft()).text().contains("大阪"));
        assertTrue(((InfComparison.Side) result.getRight()).text().contains("東京"));
        new Screenshots().take(workbench.window().getShell(), "inf_history");
    }

    @Test
    void markersFollowTheTypingAndAFixIsOneStepOfUndo() throws Exception {
        EventLoop.waitUntil("marker of the file", () -> marked("OM-KU-02"));
        Finding usage = editor.findings().stream().filter(f -> f.rule().equals("OM-KU-02")).findFirst().orElseThrow();
        Adapters.adapt(editor, FixTarget.class).apply(usage.fixes().getFirst());
        assertTrue(document().get().contains("KeyUsage=0xA0"), document().get());
        EventLoop.waitUntil("marker gone while typing", () -> !marked("OM-KU-02"));
        file.getProject().build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertFalse(marked("OM-KU-02"), "a build knows only the file and takes nothing back");
        IUndoManager undo = ((ITextViewerExtension6) editor.viewer()).getUndoManager();
        undo.undo();
        assertEquals(CLASSIC, document().get());
        EventLoop.waitUntil("marker back", () -> marked("OM-KU-02"));
        assertArrayEquals(bytes, editor.content().encode());
    }

    @Test
    void whatIsSavedIsOnDiskAndBuildsCountAgain() throws Exception {
        document().replace(document().get().indexOf("0xf0"), 4, "0xa0");
        EventLoop.waitUntil("marker gone while typing", () -> !marked("OM-KU-02"));
        editor.doSave(new NullProgressMonitor());
        EventLoop.waitUntil("a build sees what others write", () -> {
            try {
                file.write(bytes, true, false, false, null);
                file.getProject().build(IncrementalProjectBuilder.FULL_BUILD, null);
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
            return marked("OM-KU-02");
        });
    }

    @Test
    void closingWithoutSavingBringsTheMarkersOfTheFileBack() throws Exception {
        document().replace(document().get().indexOf("0xf0"), 4, "0xa0");
        EventLoop.waitUntil("marker gone while typing", () -> !marked("OM-KU-02"));
        workbench.page().closeEditor(editor, false);
        EventLoop.waitUntil("marker of the file", () -> marked("OM-KU-02"));
    }

    @Test
    void whatSomebodyElseWroteIsReplacedOnlyByConsent() throws Exception {
        byte[] other = CLASSIC.replace("2048", "4096").getBytes(Charset.forName("windows-31j"));
        document().replace(document().get().indexOf("0xf0"), 4, "0xa0");
        Files.write(file.getLocation().toPath(), other);
        workbench.prompts().answer(Optional.empty());
        editor.doSave(new NullProgressMonitor());
        assertEquals(1, workbench.prompts().confirmed().size());
        assertTrue(editor.isDirty());
        assertArrayEquals(other, Files.readAllBytes(file.getLocation().toPath()));
        workbench.prompts().answer(Optional.of(parent));
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertArrayEquals(CLASSIC.replace("0xf0", "0xa0").getBytes(Charset.forName("windows-31j")),
                Files.readAllBytes(file.getLocation().toPath()));
        assertEquals(List.of(), workbench.prompts().problems());
    }

    @Test
    void aFleetIsNotClosedOverAnUnsavedFile() throws Exception {
        document().replace(document().get().indexOf("0xf0"), 4, "0xa0");
        workbench.prompts().answer(Unsaved.CANCEL);
        workbench.fleet().close();
        assertTrue(workbench.fleet().folder().isPresent());
        assertTrue(editor.isDirty());
        workbench.prompts().answer(Unsaved.SAVE);
        workbench.fleet().close();
        assertTrue(workbench.fleet().folder().isEmpty());
        assertTrue(new String(Files.readAllBytes(file.getLocation().toPath()), Charset.forName("windows-31j")).contains("0xa0"));
    }

    @Test
    void quickFixesOfTheLineAreOfferedAndOneIsAppliedAsTheKeyDoes() throws Exception {
        int at = document().get().indexOf("KeyUsage=");
        var fixes = new InfQuickFixes(editor).computeQuickAssistProposals(
                new TextInvocationContext((ISourceViewer) editor.viewer(), at, 0));
        assertTrue(fixes.length > 0);
        assertTrue(fixes[0].getAdditionalProposalInfo().contains("OM-KU-02"), fixes[0].getAdditionalProposalInfo());
        fixes[0].apply(document());
        assertTrue(document().get().contains("KeyUsage=0xA0"), document().get());
        assertTrue(document().get().contains("東京"), "other lines stay");
    }

    @Test
    void sectionsKeysAndTextsDifferInColour() {
        StyledText text = editor.viewer().getTextWidget();
        StyleRange section = text.getStyleRangeAtOffset(text.getText().indexOf("NewRequest"));
        StyleRange key = text.getStyleRangeAtOffset(text.getText().indexOf("KeyLength"));
        StyleRange string = text.getStyleRangeAtOffset(text.getText().indexOf("CN=web01"));
        assertEquals(SWT.BOLD, section.fontStyle);
        assertEquals(3, Stream.of(section, key, string).map(range -> range.foreground).distinct().count());
    }

    @Test
    void theOutlineShowsTheFileAndLeadsToItsLines() throws Exception {
        IContentOutlinePage outline = Adapters.adapt(editor, IContentOutlinePage.class);
        Shell shell = new Shell(workbench.window().getShell());
        try {
            outline.createControl(shell);
            Tree tree = (Tree) outline.getControl();
            assertEquals(2, tree.getItemCount());
            assertEquals("NewRequest", tree.getItem(1).getText().replaceAll("[\\[\\]]", ""));
            outline.setSelection(new StructuredSelection(tree.getItem(1).getItem(1).getData()));
            assertEquals("KeyLength=2048", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText().strip());
            document().replace(0, 0, "[Strings]\r\n");
            EventLoop.waitUntil("it follows the text", () -> tree.getItemCount() == 3);
        } finally {
            shell.dispose();
        }
    }

    @Test
    void theHoverNamesRuleAndSource() {
        String usage = new InfHover(editor).text(document(), document().get().indexOf("KeyUsage="));
        assertTrue(usage.contains("OM-KU-02"), usage);
        String source = InfDocs.source("OM-KU-02").orElseThrow().in(Locale.getDefault());
        assertTrue(usage.contains(source), usage);
        assertTrue(new InfHover(editor).text(document(), document().get().indexOf("[NewRequest]")).contains("certreq"));
        assertNull(new InfHover(editor).text(document(), document().getLength()));
    }

    @Test
    void theFileCanBeCheckedByACommand() {
        CommandLine line = Adapters.adapt(editor, CommandLine.class);
        assertEquals(List.of("inf", "check", file.getLocation().toOSString(), "--as", "opsmgr"), line.arguments());
    }

    @Test
    void completionHoverAndOutlineKnowTheFile() throws Exception {
        int line = document().get().indexOf("KeyUsage=");
        assertTrue(new InfHover(editor).text(document(), line).contains("OM-KU-02"));
        var proposals = InfViewerConfiguration.proposals(document().get(), line + "KeyUsage=".length());
        assertEquals("0xA0", proposals[0].getDisplayString());
        assertNotNull(proposals[0].getAdditionalProposalInfo());
        assertNotNull(Adapters.adapt(editor, IContentOutlinePage.class));
        assertEquals(2, editor.content().sections().size());
    }
}
