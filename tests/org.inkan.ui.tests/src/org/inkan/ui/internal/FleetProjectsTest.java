package org.inkan.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.harness.ErrorLog;
import org.inkan.ui.harness.EventLoop;
import org.inkan.ui.check.FindingMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetProjectsTest {

    private final FleetProjects projects = new FleetProjects(ResourcesPlugin.getWorkspace());
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final ErrorLog errors = new ErrorLog();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws Exception {
        errors.close();
        PlatformUI.getWorkbench().getService(ActiveFleet.class).close();
        projects.closeAll(monitor);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(IResource.NEVER_DELETE_PROJECT_CONTENT | IResource.FORCE, monitor);
        }
        assertEquals(List.of(), errors.entries());
    }

    @Test
    void aFleetIsAProjectWhoseFilesAreThereButNotTheDatabaseOfItsCaNorItsLocks() throws Exception {
        Path fleet = fleet("印鑑 商事");
        Files.createDirectories(fleet.resolve("ca"));
        Files.writeString(fleet.resolve("ca/secret.db"), "x");
        Files.writeString(fleet.resolve(".inkan.lock"), "");
        IProject project = projects.open(fleet, monitor);
        project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        assertTrue(project.getFile("fleet.inkan").exists());
        assertFalse(project.getFolder("ca").exists());
        assertFalse(project.getFile(".inkan.lock").exists());
        assertEquals("UTF-8", project.getDefaultCharset());
        assertEquals("印鑑 商事", project.getName());
    }

    @Test
    void twoFleetsOfOneNameAreTwoProjectsAndOnlyTheLatestIsOpen() throws Exception {
        Path one = fleet("a/contoso");
        Path two = fleet("b/contoso");
        IProject first = projects.open(one, monitor);
        IProject second = projects.open(two, monitor);
        assertEquals("contoso (2)", second.getName());
        assertFalse(first.isOpen());
        assertEquals(Optional.of(first), projects.find(one));
        assertTrue(projects.open(one, monitor).isOpen());
    }

    @Test
    void aFleetThatWasDeletedIsForgotten() throws Exception {
        IProject project = projects.open(fleet("gone"), monitor);
        // Otherwise the platform is still writing the project's settings there.
        project.close(monitor);
        try (Stream<Path> files = Files.walk(folder.resolve("gone"))) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> assertTrue(file.toFile().delete()));
        }
        projects.closeAll(monitor);
        assertFalse(project.exists());
    }

    @Test
    void aFolderThatIsNoFolderIsAProblemWithACode() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        ProblemException problem = assertThrows(ProblemException.class, () -> projects.open(file, monitor));
        assertEquals("UI-002", problem.problem().code());
    }

    @Test
    void theOpenFleetHasAProjectAndTheClosedOneHasNone() throws Exception {
        ActiveFleet active = PlatformUI.getWorkbench().getService(ActiveFleet.class);
        active.open(fleet("open"));
        EventLoop.waitUntil("the project of the fleet is open", () -> active.project().isPresent());
        IProject project = active.project().orElseThrow();
        active.close();
        EventLoop.waitUntil("its project is closed", () -> !project.isOpen());
        assertEquals(Optional.empty(), active.project());
    }

    @Test
    void aFileThatCannotBeReadIsMarked() throws Exception {
        IProject project = projects.open(fleet("checked"), monitor);
        project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        IFile file = project.getFile("fleet.inkan");
        var problem = assertThrows(ProblemException.class, () -> FleetFolder.open(folder)).problem();
        FindingMarkers.replace(file, List.of(FindingMarkers.unreadable(file, problem)));
        IMarker[] markers = file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
        assertEquals(1, markers.length);
        assertEquals(IMarker.SEVERITY_ERROR, markers[0].getAttribute(IMarker.SEVERITY, -1));
        assertTrue(markers[0].getAttribute(IMarker.MESSAGE, "").startsWith(problem.code()));
        FindingMarkers.replace(file, List.of());
        assertEquals(0, file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO).length);
    }

    private Path fleet(String name) throws Exception {
        Path path = Files.createDirectories(folder.resolve(name)).toRealPath();
        return FleetFolder.create(path, path.getFileName().toString()).path();
    }
}
