package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AboutDialogTest {

    private static final List<InstalledFeature> FEATURES = List.of(
            new InstalledFeature("org.inkan.core.feature", "Inkan Core", "0.1.0.20261124-1050", "The Inkan project"),
            new InstalledFeature("org.example.ca.feature", "Example CA", "1.0.0", "Example"));

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private AboutDialog dialog;
    private WidgetFinder finder;

    @BeforeEach
    void open() {
        ProductDetails running = ProductDetails.ofThis(Locale.getDefault());
        ProductDetails details = new ProductDetails("0.1.0", "20261124-1105", FEATURES, running.system(), running.bundles());
        dialog = new AboutDialog(workbench.window().getShell(), Platform.getProduct().getProperty("aboutText"), details);
        dialog.setBlockOnOpen(false);
        dialog.open();
        finder = new WidgetFinder(dialog.getShell());
        EventLoop.waitUntil("the dialog is shown", () -> finder.find("about.features").isPresent());
    }

    @AfterEach
    void close() {
        dialog.close();
    }

    private void tab(int index) {
        TabFolder tabs = finder.widget(TabFolder.class, "about.tabs");
        tabs.setSelection(index);
        EventLoop.waitUntil("the tab", () -> tabs.getItem(index).getControl().isVisible());
    }

    @Test
    void versionAndBuildCanBeSelectedAndFeaturesAreListed() {
        Text version = finder.widget(Text.class, "about.version");
        assertTrue(version.getText().contains("0.1.0") && version.getText().contains("20261124-1105"), version.getText());
        assertFalse(version.getEditable());
        Table features = finder.widget(Table.class, "about.features");
        assertEquals(List.of("Inkan Core", "Example CA"), Stream.of(features.getItems()).map(item -> item.getText(0)).toList());
        assertEquals("org.example.ca.feature", features.getItem(1).getText(3));
    }

    @Test
    void everyPartIsNamedWithItsLicenceAndThatOfInkanIsThereInFull() {
        tab(1);
        String text = finder.widget(Text.class, "about.licences").getText();
        for (String part : List.of("bcprov-jdk18on", "picocli", "h2 ", "org.eclipse.equinox.p2.operations", "launch4j")) {
            assertTrue(text.contains(part), part);
        }
        assertTrue(text.contains("Eclipse Public License - v 2.0"));
    }

    @Test
    void theDetailsAreCopiedWithoutArgumentsAndEnvironment() {
        tab(2);
        finder.send(finder.widget(Button.class, "about.copy"), SWT.Selection, new Event());
        Clipboard clipboard = new Clipboard(dialog.getShell().getDisplay());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals(finder.widget(Text.class, "about.system").getText().replace("\r", ""), copied.replace("\r", ""));
        for (String wanted : List.of(System.getProperty("java.runtime.version"), System.getProperty("os.name"), "org.inkan.pki ",
                "org.example.ca.feature 1.0.0")) {
            assertTrue(copied.contains(wanted), wanted);
        }
        Map<String, String> environment = System.getenv();
        assertFalse(environment.containsKey("PATH") && copied.contains(environment.get("PATH")), copied);
    }

    @Test
    void nothingIsClippedNothingIsOutOfReachOfTheKeyboardAndPicturesAreKept() throws Exception {
        for (int index = 0; index < 3; index++) {
            tab(index);
            assertEquals(List.of(), ShownTexts.clipped(dialog.getShell()));
            assertEquals(List.of(), KeyboardReach.unreachable(dialog.getShell()));
            new Screenshots().take(dialog.getShell(), "about-" + index);
        }
        if (Locale.getDefault().getLanguage().equals("ja")) {
            assertEquals(List.of(), ShownTexts.english(dialog.getShell()));
        }
    }
}
