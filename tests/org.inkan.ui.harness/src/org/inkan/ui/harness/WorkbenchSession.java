package org.inkan.ui.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.ProblemException;
import org.inkan.ui.ActiveFleet;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The workbench as every test finds it, an extension to register in a field: no fleet is open, and questions are answered
 * by the test. Afterwards the fleet is closed and nobody writes into its folder any more, and a test that left an error in
 * the platform's log has failed. For the user-interface thread only.
 */
public final class WorkbenchSession implements BeforeEachCallback, AfterEachCallback {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final ActiveFleet fleet = PlatformUI.getWorkbench().getService(ActiveFleet.class);
    private final Optional<String> secret;
    private ErrorLog log;
    private PreparedPrompts prompts;
    private PreparedSecrets secrets;

    /** A session in which questions for secrets are cancelled. */
    public WorkbenchSession() {
        secret = Optional.empty();
    }

    /** A session in which every question for a secret is answered with this. */
    public WorkbenchSession(String secret) {
        this.secret = Optional.of(secret);
    }

    /** The window all of this is about. */
    public IWorkbenchWindow window() {
        return window;
    }

    /** The page of the window. */
    public IWorkbenchPage page() {
        return window.getActivePage();
    }

    /** The fleet that is open in the workbench. */
    public ActiveFleet fleet() {
        return fleet;
    }

    /** Who answers questions. */
    public PreparedPrompts prompts() {
        return prompts;
    }

    /** Who answers questions for secrets. */
    public PreparedSecrets secrets() {
        return secrets;
    }

    /**
     * Opens the fleet in this folder and waits until the workspace has it.
     *
     * @throws ProblemException if there is none
     */
    public void open(Path folder) throws ProblemException {
        fleet.open(folder);
        EventLoop.waitUntil("project of the fleet", () -> fleet.project().isPresent());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        fleet.close();
        log = new ErrorLog();
        prompts = new PreparedPrompts(window);
        secrets = new PreparedSecrets(window, secret);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional<IProject> project = fleet.project();
        fleet.close();
        EventLoop.waitUntil("the platform writes nothing there any more", () -> project.isEmpty() || !project.get().isOpen());
        prompts.close();
        secrets.close();
        log.close();
        assertEquals(List.of(), log.entries());
    }
}
