package org.inkan.enrollment.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Bulk enrollment at an authority of the fleet, with keys and PFX files made here. */
class BulkEnrollRunTest {

    private static final int HOSTS = 30;
    private static final String PASSWORD = "geheim-kagi-1";

    @TempDir
    Path parent;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession(PASSWORD);

    private FleetFolder folder;
    private WizardDialog dialog;
    private EnrollmentAccess pages;

    @BeforeEach
    void open() throws Exception {
        folder = EmbeddedFleet.create(parent, HOSTS, PASSWORD).folder();
        workbench.open(folder.path());
    }

    @AfterEach
    void close() {
        dialogs().forEach(Shell::close);
    }

    /** Goes through the pages, makes keys here, and returns the hosts of the plan. */
    private List<String> plan(int expected) {
        dialog = EnrollmentAccess.open(new BulkEnrollWizard(), workbench.window().getShell());
        pages = new EnrollmentAccess(dialog.getShell());
        EventLoop.waitUntil("hosts", () -> dialog.getCurrentPage().isPageComplete());
        dialog.showPage(dialog.getCurrentPage().getNextPage());
        EventLoop.waitUntil("connection", () -> dialog.getCurrentPage().isPageComplete());
        pages.type("enroll.template", "OpsMgr");
        pages.choose("enroll.keysPfx");
        dialog.showPage(dialog.getCurrentPage().getNextPage());
        assertEquals(null, dialog.getCurrentPage().getErrorMessage(), "a plan that is being made is no error");
        pages.waitForRows("enroll.plan", expected);
        EventLoop.waitUntil("complete", () -> dialog.getCurrentPage().isPageComplete());
        if (Locale.getDefault().getLanguage().equals("ja")) {
            assertEquals(List.of(), ShownTexts.english(dialog.getShell()));
        }
        List<String> hosts = new ArrayList<>();
        for (int row = 0; row < expected; row++) {
            hosts.add(pages.cell("enroll.plan", row, 0));
        }
        return hosts;
    }

    private void finish() {
        assertTrue(dialog.getCurrentPage().getWizard().performFinish());
        dialog.close();
    }

    /** Keys take as long as the machine needs for them, so each file that comes of one is waited for by itself. */
    private EnrollmentAccess result() {
        while (dialogs().findFirst().isEmpty()) {
            long written = files();
            EventLoop.waitUntil("result, or more than " + written + " files; " + workbench.prompts().problems(),
                    () -> dialogs().findFirst().isPresent() || files() != written);
        }
        return new EnrollmentAccess(dialogs().findFirst().orElseThrow());
    }

    private long files() {
        try (Stream<Path> files = Files.walk(folder.path())) {
            return files.count();
        } catch (java.io.IOException | java.io.UncheckedIOException e) {
            // A file went while it was counted, so something is going on.
            return -1;
        }
    }

    private Stream<Shell> dialogs() {
        return Stream.of(workbench.window().getShell().getDisplay().getShells())
                .filter(shell -> !shell.isDisposed() && new EnrollmentAccess(shell).shows("result.table"));
    }

    private long kits() {
        if (!Files.isDirectory(folder.kits())) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder.kits())) {
            return files.count();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePlanIsWhatRunsAndThePasswordOfThePfxFilesIsAskedFor() throws Exception {
        List<String> planned = plan(HOSTS);
        assertEquals(0, kits());
        assertEquals(List.of(), workbench.secrets().asked());
        finish();
        EnrollmentAccess result = result();
        result.waitForRows("result.table", HOSTS);
        TreeSet<String> done = new TreeSet<>();
        for (int row = 0; row < HOSTS; row++) {
            done.add(result.cell("result.table", row, 0));
        }
        assertEquals(new TreeSet<>(planned), done);
        assertTrue(workbench.secrets().asked().stream().anyMatch(request -> request.id().equals("pfx/password") && request.isNew()));
        assertTrue(kits() >= HOSTS, kits() + " kits");
        assertEquals(List.of(), workbench.prompts().problems());
    }

    @Test
    void withoutAPasswordNothingRunsAndTheProblemIsTold() {
        plan(HOSTS);
        workbench.secrets().answer(Optional.empty());
        finish();
        EventLoop.waitUntil("problem", () -> !workbench.prompts().problems().isEmpty());
        assertEquals(0, kits());
    }

    @Test
    void aCancelledRunSaysWhatIsLeftAndTheNextOneGoesOn() throws Exception {
        plan(HOSTS);
        finish();
        String name = Texts.beside(EnrollmentStart.class).text("EnrollmentStart_job").in(Locale.getDefault());
        Job[] running = new Job[1];
        EventLoop.waitUntil("job with first kit", () -> {
            running[0] = Stream.of(Job.getJobManager().find(null)).filter(job -> job.getName().equals(name)).findFirst().orElse(running[0]);
            return kits() > 0;
        });
        running[0].cancel();
        EnrollmentAccess result = result();
        int left = HOSTS - result.rows("result.table");
        assertTrue(left > 0, "cancelled in the middle");
        assertTrue(result.label("result.next").contains(String.valueOf(left)), result.label("result.next"));
        dialogs().forEach(Shell::close);
        List<String> rest = plan(left);
        finish();
        result = result();
        result.waitForRows("result.table", rest.size());
        assertFalse(kits() < HOSTS);
        assertEquals(List.of(), workbench.prompts().problems());
    }
}
