package org.inkan.app.internal.software;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.help.HelpSystem;
import org.eclipse.ui.commands.ICommandService;
import org.inkan.core.problem.Problem;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.harness.KeyboardReach;
import org.inkan.ui.harness.Screenshots;
import org.inkan.ui.harness.ShownTexts;
import org.inkan.ui.harness.WorkbenchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The workbench that runs this has no record of what is installed: everything but the installation itself can be seen. */
class SoftwareDialogTest {

    @TempDir
    Path folder;

    @RegisterExtension
    final WorkbenchSession workbench = new WorkbenchSession();

    private SoftwareDialog dialog;
    private SoftwareDialogAccess access;

    @BeforeEach
    void open() {
        dialog = new SoftwareDialog(workbench.window());
        access = new SoftwareDialogAccess(dialog);
    }

    @AfterEach
    void close() {
        dialog.close();
    }

    @Test
    void whatIsCheckedCanBeInstalledOnceItsLicenceIsAccepted() throws Exception {
        access.choose(workbench.prompts(), ExampleRepository.in(folder.resolve("印鑑 repo"), "1.2.3").folder());
        assertEquals(List.of("例の CA", "1.2.3", "Example"),
                List.of(access.offered().getItem(0).getText(0), access.offered().getItem(0).getText(1),
                        access.offered().getItem(0).getText(2)));
        assertTrue(access.details().contains("例の条件"), access.details());
        assertFalse(access.button("accept").isEnabled());
        access.check(0);
        assertFalse(access.button("install").isEnabled());
        access.click("accept");
        assertTrue(access.button("install").isEnabled());
        assertEquals(List.of(), ShownTexts.clipped(access.shell()));
        assertEquals(List.of(), KeyboardReach.unreachable(access.shell()));
        new Screenshots().take(access.shell(), "software-" + System.getProperty("inkan.theme", "light").replaceAll(".*_", ""));
        if (Locale.getDefault().getLanguage().equals("ja")) {
            assertEquals(List.of(), ShownTexts.english(access.shell()));
        }
        access.click("install");
        assertEquals("APP-002", problem().code());
    }

    @Test
    void anArchiveIsListed() throws Exception {
        access.choose(workbench.prompts(),
                ExampleRepository.in(folder.resolve("repo"), "1.2.3").archive(folder.resolve("印鑑 archive.zip")));
        assertEquals(1, access.offered().getItemCount());
    }

    @Test
    void aFolderWithoutSoftwareIsAProblemThatSaysWhatToChoose() {
        access.choose(workbench.prompts(), folder);
        assertEquals("APP-003", problem().code());
        assertEquals(0, access.offered().getItemCount());
    }

    @Test
    void itIsInTheHelpMenuAndExplained() throws Exception {
        var command = workbench.window().getService(ICommandService.class).getCommand("org.inkan.app.software");
        assertTrue(command.isHandled() && !command.getName().isEmpty() && !command.getDescription().isEmpty());
        assertNotNull(HelpSystem.getContext("org.inkan.help.app_software"));
    }

    private Problem problem() {
        EventLoop.waitUntil("the problem", () -> !workbench.prompts().problems().isEmpty());
        return workbench.prompts().problems().get(0);
    }
}
