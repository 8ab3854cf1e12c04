package org.inkan.template.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.inkan.inventory.FleetFolder;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateFolder;
import org.inkan.ui.ActiveFleet;
import org.inkan.ui.check.FindingMarkers;
import org.inkan.ui.harness.ErrorLog;
import org.inkan.ui.harness.EventLoop;

/** A fleet in the workspace, templates in it, and an error log that has to stay empty. */
public final class EditorFixture implements AutoCloseable {

    private final ActiveFleet fleet = PlatformUI.getWorkbench().getService(ActiveFleet.class);
    private final ErrorLog log = new ErrorLog();
    private final Path path;

    /** A new fleet below {@code folder} with these templates; opened once the workspace has it. */
    public EditorFixture(Path folder, CertificateTemplate... templates) throws Exception {
        fleet.close();
        path = FleetFolder.create(folder.resolve("フリート"), "Contoso").path();
        for (CertificateTemplate template : templates) {
            new TemplateFolder(path).save(template, "test", Clock.systemUTC());
        }
        fleet.open(path);
        EventLoop.waitUntil("the project", () -> fleet.project().isPresent()
                && List.of(templates).stream().allMatch(t -> file(t.cn()).exists()));
    }

    /** Folder of the fleet. */
    public Path path() {
        return path;
    }

    /** File of the template with that name. */
    public IFile file(String cn) {
        return fleet.project().orElseThrow().getFile(TemplateFolder.artifact(cn));
    }

    /** Opens a file as a double click does. */
    public TemplateEditorAccess open(String cn) throws Exception {
        return new TemplateEditorAccess((TemplateEditor) IDE.openEditor(page(), file(cn)));
    }

    /** Rules of the markers that a file has now. */
    public List<String> markers(String cn) {
        try {
            return java.util.Arrays.stream(file(cn).findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .map((IMarker marker) -> marker.getAttribute(FindingMarkers.RULE, "")).sorted().toList();
        } catch (CoreException e) {
            // It is just being replaced.
            return List.of();
        }
    }

    /** Builds the fleet of a file anew, as the workspace does when files change. */
    public void build(String cn) {
        try {
            file(cn).getProject().build(IncrementalProjectBuilder.FULL_BUILD, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** The page of the workbench window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    @Override
    public void close() {
        page().closeAllEditors(false);
        fleet.close();
        EventLoop.waitUntil("no project", () -> java.util.Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .noneMatch(project -> project.isOpen()));
        log.close();
        assertEquals(List.of(), log.entries());
    }
}
