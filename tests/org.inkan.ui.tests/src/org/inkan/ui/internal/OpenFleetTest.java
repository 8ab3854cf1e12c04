package org.inkan.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.WidgetFinder;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A fleet is opened by the menu File, found again among the recent ones, and looked at by its properties. */
class OpenFleetTest {

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    @Test
    void whatIsChosenIsOpenedAndTheFirstOfTheRecentOnes() throws Exception {
        Path first = FleetFolder.create(parent.resolve("本社 & 1"), "本社").path().toRealPath();
        Path second = FleetFolder.create(parent.resolve("two"), "Two").path().toRealPath();
        open(Optional.of(first));
        assertEquals(Optional.of(first), workbench.fleet().folder().map(FleetFolder::path));
        open(Optional.of(second));
        open(Optional.empty());
        assertEquals(Optional.of(second), workbench.fleet().folder().map(FleetFolder::path), "Cancel changes nothing");
        List<String> recent = Arrays.stream(items()).map(OpenFleetTest::label).toList();
        assertEquals(List.of(second.toString(), first.toString().replace("&", "&&")), recent.subList(0, 2));
        ((ActionContributionItem) items()[1]).getAction().run();
        assertEquals(Optional.of(first), workbench.fleet().folder().map(FleetFolder::path));
        assertEquals(first.toString().replace("&", "&&"), label(items()[0]), "the one that was opened last comes first");
    }

    @Test
    void aFolderWithoutAFleetIsAProblemAndNothingIsOpened() throws Exception {
        Path empty = Files.createDirectory(parent.resolve("empty"));
        workbench.prompts().answer(Optional.of(empty));
        workbench.window().getService(IHandlerService.class).executeCommand("org.inkan.ui.openFleet", null);
        assertEquals(List.of("INV-001"), workbench.prompts().problems().stream().map(problem -> problem.code()).toList());
        assertFalse(workbench.fleet().folder().filter(folder -> folder.path().equals(empty)).isPresent());
    }

    @Test
    void thePropertiesOfTheFleetSayWhatItHolds() throws Exception {
        Path folder = FleetFolder.create(parent.resolve("contoso"), "Contoso").path().toRealPath();
        workbench.open(folder);
        EventLoop.waitUntil("the project", () -> workbench.fleet().project().isPresent());
        IProject project = workbench.fleet().project().orElseThrow();
        PreferenceDialog dialog = properties(project);
        try {
            WidgetFinder finder = new WidgetFinder(dialog.getShell());
            assertEquals(folder.toString(), finder.widget(Text.class, "fleetProperties.folder").getText());
            EventLoop.waitUntil("read", () -> finder.widget(Text.class, "fleetProperties.name").getText().equals("Contoso"));
            assertEquals("0", finder.widget(Text.class, "fleetProperties.hosts").getText());
        } finally {
            dialog.close();
        }
        Files.writeString(folder.resolve(FleetFolder.INVENTORY), "<broken");
        PreferenceDialog broken = properties(project);
        try {
            EventLoop.waitUntil("what is wrong", () -> ((FleetPropertyPage) broken.getSelectedPage()).getErrorMessage() != null);
        } finally {
            broken.close();
        }
    }

    /** Opens them; the fleet is read in the background. */
    private PreferenceDialog properties(IProject project) {
        String reading = Texts.beside(FleetPropertyPage.class).text("FleetPropertyPage_reading").in(Locale.getDefault());
        List<String> jobs = new CopyOnWriteArrayList<>();
        IJobChangeListener listener = new JobChangeAdapter() {
            @Override
            public void scheduled(IJobChangeEvent event) {
                jobs.add(event.getJob().getName());
            }
        };
        Job.getJobManager().addJobChangeListener(listener);
        try {
            PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(workbench.window().getShell(), project,
                    "org.inkan.ui.fleetProperties", null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            assertTrue(jobs.contains(reading), jobs.toString());
            return dialog;
        } finally {
            Job.getJobManager().removeJobChangeListener(listener);
        }
    }

    private void open(Optional<Path> folder) throws Exception {
        workbench.prompts().answer(folder);
        workbench.window().getService(IHandlerService.class).executeCommand("org.inkan.ui.openFleet", null);
        assertEquals(List.of(), workbench.prompts().problems());
    }

    private static IContributionItem[] items() {
        return new RecentFleets().getContributionItems();
    }

    private static String label(IContributionItem item) {
        return ((ActionContributionItem) item).getAction().getText();
    }
}
