package org.inkan.enrollment.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.cli.InProcessCommand;
import org.inkan.enrollment.ChannelPair;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.command.CommandLine;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ChannelsViewTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private ChannelsView part;
    private EnrollmentAccess view;
    private WidgetFinder finder;

    @BeforeEach
    void show() throws Exception {
        workbench.window().getWorkbench().showPerspective("org.inkan.enrollment.ui.enrollmentPerspective", workbench.window());
        part = (ChannelsView) workbench.page().showView(ChannelsView.ID);
        view = new EnrollmentAccess(workbench.window().getShell());
        finder = new WidgetFinder(workbench.window().getShell());
    }

    /** The sample fleet as the command line makes it: some hosts are enrolled, none has run its kit. */
    private Path sample() throws Exception {
        Path folder = parent.resolve("見本");
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("INKAN_HOME", System.getProperty("inkan.home", ""));
        InProcessCommand.Outcome outcome = new InProcessCommand(parent, environment, Locale.ENGLISH).run("quickstart", folder.toString());
        assertEquals(0, outcome.exitCode(), outcome.errors());
        workbench.open(folder);
        EventLoop.waitUntil("judged", () -> view.shows("channels.table"));
        return folder;
    }

    private Table table() {
        return finder.widget(Table.class, "channels.table");
    }

    private List<String> column(int column) {
        return IntStream.range(0, table().getItemCount()).mapToObj(row -> table().getItem(row).getText(column)).toList();
    }

    @Test
    void whatChangesOnDiskComesInWhileFilterAndSelectionStay() throws Exception {
        Path folder = sample();
        Table before = table();
        finder.widget(Text.class, "channels.filter").setText("web0");
        before.setSelection(1);
        before.notifyListeners(SWT.Selection, new Event());
        String count = finder.widget(Label.class, "channels.count").getText();
        String chosen = before.getItem(1).getText(1);
        assertEquals(0, new InProcessCommand(folder, System.getenv(), Locale.ENGLISH).run("hosts", "remove", "web01").exitCode());
        EventLoop.waitUntil("read again", () -> !finder.widget(Label.class, "channels.count").getText().equals(count));
        assertSame(before, table());
        assertEquals(List.of("web02"), column(1));
        assertEquals("web02", chosen);
        assertEquals(0, before.getSelectionIndex());
    }

    @Test
    void withoutAFleetItSaysWhatItIsForAndOffersToOpenOne() {
        view.waitFor("channels.openFleet");
    }

    @Test
    void aFleetWithoutChannelsSaysSo() throws Exception {
        workbench.open(FleetFolder.create(parent.resolve("empty"), "Contoso").path());
        EventLoop.waitUntil("judged", () -> !view.shows("channels.openFleet"));
        assertFalse(view.shows("channels.table"));
    }

    @Test
    void aLineForEachMachineAndItsServerWithWhatIsMissingAndTheCommandSaysTheSame() throws Exception {
        Path folder = sample();
        assertTrue(table().getItemCount() >= 10, column(1).toString());
        String unproven = ChannelPair.State.WAITING.label().in(Locale.getDefault());
        assertTrue(column(0).contains(unproven), column(0).toString());
        int row = column(0).indexOf(unproven);
        assertFalse(column(3).get(row).isBlank());
        view.select("channels.table", row);
        assertTrue(view.text("channels.detail").contains(column(1).get(row)) && view.text("channels.detail").lines().count() > 3);
        Object chosen = ((IStructuredSelection) part.getSite().getSelectionProvider().getSelection()).getFirstElement();
        assertTrue(Adapters.adapt(chosen, IPropertySource.class).getPropertyDescriptors().length > 8);
        CommandLine line = Adapters.adapt(chosen, CommandLine.class);
        var outcome = new InProcessCommand(folder, Map.of(), Locale.getDefault()).run(line.arguments().toArray(String[]::new));
        assertEquals(0, outcome.exitCode(), outcome.errors());
        new Screenshots().take(workbench.window().getShell(), "channels");
    }

    @Test
    void filterStateAndOrderWorkTogether() throws Exception {
        sample();
        int all = table().getItemCount();
        view.type("channels.filter", column(1).getFirst());
        assertTrue(table().getItemCount() >= 1 && table().getItemCount() < all);
        view.type("channels.filter", "");
        Combo state = finder.widget(Combo.class, "channels.state");
        state.select(1 + ChannelPair.State.WAITING.ordinal());
        finder.send(state, SWT.Selection, new Event());
        assertEquals(1, column(0).stream().distinct().count());
        state.select(0);
        finder.send(state, SWT.Selection, new Event());
        table().getColumn(1).notifyListeners(SWT.Selection, new Event());
        assertEquals(column(1).stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), column(1));
    }

    @Test
    void everythingIsReachedByKeysAndNothingIsClipped() throws Exception {
        sample();
        assertEquals(List.of(), KeyboardReach.unreachable(table().getParent().getParent().getParent()));
        assertEquals(List.of(), ShownTexts.clipped(table().getParent().getParent().getParent()));
    }
}
