package org.inkan.template.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.io.TemplateJson;
import org.inkan.template.ui.diff.TemplateDiffEditor;
import org.inkan.template.ui.diff.TemplateMeaningViewer;
import org.inkan.template.ui.editor.EditorFixture;
import org.inkan.template.ui.model.Fields;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.WidgetFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two templates, and two dates of one, side by side by meaning. */
class CompareTemplatesTest {

    private static final CertificateTemplate CLASSIC = OpsMgrTemplates.classic(new Random(1));

    @TempDir
    Path folder;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final TemplatesViewAccess view = new TemplatesViewAccess();
    private final WidgetFinder finder = new WidgetFinder(window.getShell());
    private EditorFixture fleet;

    @BeforeEach
    void open() throws Exception {
        PlatformUI.getWorkbench().showPerspective("org.inkan.template.ui.templatesPerspective", window);
        window.getActivePage().showView(TemplatesView.ID);
        fleet = new EditorFixture(folder, CLASSIC);
        window.getActivePage().activate(window.getActivePage().findView(TemplatesView.ID));
        view.waitForRows(34);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void twoSelectedTemplatesAreComparedAndEitherSideCanBeAnother() throws Exception {
        view.sortBy(2);
        view.filter("ipsec");
        view.waitForRows(2);
        view.select(0, 1);
        compare();
        assertTrue(changes() > 0);
        assertTrue(Adapters.adapt(window.getActivePage().getActiveEditor(), CommandLine.class).forShell()
                .startsWith("inkan template diff IPSECIntermediate"));
        Combo after = finder.widget(Combo.class, "diff.after");
        after.select(finder.widget(Combo.class, "diff.before").getSelectionIndex());
        finder.send(after, SWT.Selection, new Event());
        assertEquals(0, changes());
        view.filter("");
    }

    @Test
    void aTemplateIsComparedWithItsEarlierDates() throws Exception {
        IFile file = fleet.file(CLASSIC.cn());
        file.write(TemplateJson.write(CLASSIC.with(EnrollmentFlag.PEND_ALL_REQUESTS, true)), true, false, true, null);
        view.select(0);
        compare();
        assertEquals(1, changes());
        Table table = finder.widget(Table.class, "diff.changes");
        assertEquals(Fields.APPROVAL.name().in(Locale.getDefault()), table.getItem(0).getText(0));
        assertEquals("msPKI-Enrollment-Flag", table.getItem(0).getText(3));
        String on = table.getItem(0).getText(2);
        assertNull(Adapters.adapt(window.getActivePage().getActiveEditor(), CommandLine.class), "the command line keeps no history");
        new Screenshots().take(window.getShell(), "template-diff");
        finder.send(finder.widget(Button.class, "diff.swap"), SWT.Selection, new Event());
        assertEquals(on, table.getItem(0).getText(1));
    }

    @Test
    void thePlatformsComparisonShowsTheMeaningAboveTheText() {
        Shell shell = new Shell(window.getShell());
        try {
            TableViewer viewer = (TableViewer) new TemplateMeaningViewer().createViewer(shell, new CompareConfiguration());
            byte[] now = TemplateJson.write(CLASSIC.with(EnrollmentFlag.PEND_ALL_REQUESTS, true));
            viewer.setInput(new DiffNode(new Content(now), new Content(TemplateJson.write(CLASSIC))));
            assertEquals(1, viewer.getTable().getItemCount());
            assertEquals(Fields.APPROVAL.name().in(Locale.getDefault()), viewer.getTable().getItem(0).getText(0));
            viewer.setInput(new DiffNode(new Content(new byte[] { '{' }), new Content(now)));
            assertEquals(0, viewer.getTable().getItemCount());
        } finally {
            shell.dispose();
        }
    }

    private void compare() throws Exception {
        window.getService(IHandlerService.class).executeCommand("org.inkan.template.ui.compare", null);
        EventLoop.waitUntil("the comparison", () -> window.getActivePage().getActiveEditor() instanceof TemplateDiffEditor);
        assertNotNull(finder.widget(Table.class, "diff.changes"));
    }

    private int changes() {
        return finder.widget(Table.class, "diff.changes").getItemCount();
    }

    private record Content(byte[] bytes) implements ITypedElement, IStreamContentAccessor {

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public String getName() {
            return "x.template.json";
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return ITypedElement.TEXT_TYPE;
        }
    }
}
