package org.inkan.trust.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.inkan.trust.bag.TrustItem;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CertificateComparisonTest {

    @TempDir
    java.nio.file.Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private List<TrustItem> items;
    private WidgetFinder editor;

    @BeforeEach
    void read() throws Exception {
        workbench.window().getWorkbench().showPerspective("org.inkan.trust.ui.trustPerspective", workbench.window());
        workbench.open(TrustFleet.create(parent));
        ActiveBag bag = workbench.window().getService(ActiveBag.class);
        EventLoop.waitUntil("read", () -> bag.state().filter(state -> state.bag().certificates().size() == 4).isPresent());
        items = List.copyOf(bag.state().orElseThrow().bag().certificates());
        editor = new WidgetFinder(workbench.window().getShell());
    }

    @AfterEach
    void close() {
        workbench.page().closeAllEditors(false);
    }

    private void compare(String left, String right) {
        new TrustActions(workbench.page().getActivePart().getSite(), workbench.window().getService(ActiveBag.class))
                .compare(List.of(item(left), item(right)));
    }

    private TrustItem item(String label) {
        return items.stream().filter(item -> item.label().equals(label)).findFirst().orElseThrow();
    }

    private List<String> column(int column) {
        Table table = editor.widget(Table.class, "comparison.table");
        return Arrays.stream(table.getItems()).map(row -> row.getText(column)).toList();
    }

    private void onlyDifferent() {
        Button button = editor.widget(Button.class, "comparison.onlyDifferent");
        button.setSelection(!button.getSelection());
        editor.send(button, SWT.Selection, new Event());
    }

    @Test
    void differencesAreMarkedByAWordAndTheSameIsHiddenOnRequest() throws Exception {
        compare("web01.contoso.com", "db01.contoso.com");
        List<String> before = column(0);
        String same = before.getFirst();
        assertTrue(column(2).contains("CN=web01.contoso.com") && column(3).contains("CN=db01.contoso.com"), column(2).toString());
        new Screenshots().take(workbench.window().getShell(), "trust-comparison");
        onlyDifferent();
        List<String> after = column(0);
        assertTrue(after.size() < before.size() && !after.contains(same), after.toString());
        assertTrue(editor.widget(Label.class, "comparison.count").getText().contains(Integer.toString(after.size())));
        onlyDifferent();
        assertEquals(before, column(0));
    }

    @Test
    void anExtensionThatOnlyOneHasIsSaidAndBothSidesAreReadInFull() throws Exception {
        compare("web01.contoso.com", "db01.contoso.com");
        Table table = editor.widget(Table.class, "comparison.table");
        int row = -1;
        for (int i = 0; i < table.getItemCount(); i++) {
            row = !table.getItem(i).getText(2).isEmpty() && table.getItem(i).getText(3).isEmpty() ? i : row;
        }
        assertTrue(row >= 0, "the extended key usage is in one of them");
        table.setSelection(row);
        editor.send(table, SWT.Selection, new Event());
        assertTrue(editor.widget(Text.class, "comparison.detail").getText().contains("1.3.6.1.5.5.7.3.1"),
                editor.widget(Text.class, "comparison.detail").getText());
    }

    @Test
    void aCertificateIsTheSameAsItselfAndTheTableCanBeCopied() throws Exception {
        compare("web01.contoso.com", "web01.contoso.com");
        assertEquals(1, column(0).stream().distinct().count());
        editor.send(editor.widget(Button.class, "comparison.copy"), SWT.Selection, new Event());
        Clipboard clipboard = new Clipboard(workbench.window().getShell().getDisplay());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals(column(0).size(), copied.lines().filter(line -> line.contains("\t")).count());
        onlyDifferent();
        assertEquals(0, column(0).size());
    }
}
