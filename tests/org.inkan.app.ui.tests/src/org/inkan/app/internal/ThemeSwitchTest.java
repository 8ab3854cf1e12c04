package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.inkan.cli.InProcessCommand;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.harness.EventLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person changes the theme while the workbench runs: what is opened afterwards, and what is open, can be read. */
class ThemeSwitchTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    /** Least contrast of large text, WCAG 2.2 section 1.4.3; disabled controls have less and are no text to be read. */
    private static final double LEAST = 3;

    private static final int PAGES = 6;

    @TempDir
    Path folder;
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final IThemeEngine themes = window.getService(IThemeEngine.class);
    private final ActiveFleet fleet = PlatformUI.getWorkbench().getService(ActiveFleet.class);
    private final String before = themes.getActiveTheme().getId();

    @BeforeEach
    void openAFleet() throws Exception {
        Path contoso = folder.toRealPath().resolve("contoso");
        for (String[] command : new String[][] { { "fleet", "init", contoso.toString() },
            { "template", "duplicate", "opsmgr-safe", "--fleet", contoso.toString() } }) {
            var outcome = new InProcessCommand(folder, Map.of(), Locale.ENGLISH).run(command);
            assertEquals(0, outcome.exitCode(), outcome.errors());
        }
        fleet.open(contoso);
        EventLoop.waitUntil("the fleet's project is open", () -> fleet.project().isPresent());
    }

    @AfterEach
    void closeIt() throws Exception {
        window.getActivePage().closeAllEditors(false);
        IProject project = fleet.project().orElseThrow();
        fleet.close();
        project.delete(IResource.NEVER_DELETE_PROJECT_CONTENT | IResource.FORCE, null);
        themes.setTheme(before, false);
    }

    @Test
    void formsThatAreOpenedAfterTheSwitchAreReadableAndThoseThatWereOpenToo() throws Exception {
        for (String theme : List.of(LIGHT, DARK, LIGHT)) {
            themes.setTheme(theme, false);
            IEditorPart editor = open();
            assertReadable(editor, theme);
            String other = theme.equals(LIGHT) ? DARK : LIGHT;
            themes.setTheme(other, false);
            assertReadable(editor, other);
            // Pages are made when they are turned to for the first time.
            for (int page = 0; page < PAGES; page++) {
                window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.navigate.nextSubTab", null);
                assertReadable(editor, other);
            }
            window.getActivePage().closeEditor(editor, false);
        }
    }

    private IEditorPart open() throws Exception {
        IProject project = fleet.project().orElseThrow();
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        IFolder templates = project.getFolder("templates");
        IWorkbenchPage page = window.getActivePage();
        return IDE.openEditor(page, project.getFile("templates/" + templates.members()[0].getName()));
    }

    private void assertReadable(IEditorPart editor, String theme) {
        EventLoop.waitUntil("the theme is there", () -> dark(window.getShell().getBackground()) == theme.equals(DARK));
        List<Label> labels = labels((Composite) editor.getSite().getService(
                org.eclipse.e4.ui.model.application.ui.basic.MPart.class).getWidget());
        assertFalse(labels.isEmpty());
        List<String> unreadable = new ArrayList<>();
        for (Label label : labels) {
            if (label.isEnabled() && (contrast(label) < LEAST || dark(label.getBackground()) != theme.equals(DARK))) {
                unreadable.add(label.getText() + " " + label.getForeground() + " on " + label.getBackground());
            }
        }
        assertEquals(List.of(), unreadable, theme);
    }

    private static List<Label> labels(Composite parent) {
        List<Label> found = new ArrayList<>();
        Deque<Control> left = new ArrayDeque<>(List.of(parent));
        while (!left.isEmpty()) {
            Control control = left.pop();
            if (control instanceof Label label && label.isVisible() && !label.getText().isBlank()) {
                found.add(label);
            } else if (control instanceof Composite composite) {
                left.addAll(List.of(composite.getChildren()));
            }
        }
        return found;
    }

    private static boolean dark(Color color) {
        return luminance(color) < 0.25;
    }

    private static double contrast(Label label) {
        double one = luminance(label.getForeground());
        double two = luminance(label.getBackground());
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
