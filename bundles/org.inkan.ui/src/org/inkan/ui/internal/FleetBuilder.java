package org.inkan.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.ProblemException;
import org.inkan.ui.check.FileCheck;
import org.inkan.ui.check.FileChecks;
import org.inkan.ui.check.FindingMarkers;

/** Checks the files of a fleet that changed and keeps their markers current. */
public final class FleetBuilder extends IncrementalProjectBuilder {

    static final String ID = "org.inkan.ui.fleetBuilder";

    @Override
    protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
        FileChecks checks = FileChecks.fromRegistry(Platform.getExtensionRegistry());
        List<IFile> files = changed(kind == FULL_BUILD ? null : getDelta(getProject()));
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (IFile file : files) {
            check(file, checks.of(file.getProjectRelativePath().toString()));
            progress.split(1);
        }
        return new IProject[0];
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    }

    private List<IFile> changed(IResourceDelta delta) throws CoreException {
        List<IFile> files = new ArrayList<>();
        if (delta == null) {
            getProject().accept(proxy -> proxy.getType() != IResource.FILE || files.add((IFile) proxy.requestResource()), 0);
            return files;
        }
        delta.accept(each -> {
            boolean touched = each.getKind() == IResourceDelta.ADDED || (each.getFlags() & IResourceDelta.CONTENT) != 0;
            if (each.getResource() instanceof IFile file && touched && each.getKind() != IResourceDelta.REMOVED) {
                files.add(file);
            }
            return true;
        });
        return files;
    }

    private void check(IFile file, List<FileCheck> checks) throws CoreException {
        if (checks.isEmpty() || !file.isAccessible()) {
            return;
        }
        byte[] content;
        try {
            content = file.readAllBytes();
        } catch (CoreException e) {
            if (!Files.exists(file.getLocation().toPath())) {
                // It went away since the workspace looked; the next refresh tells so.
                return;
            }
            throw e;
        }
        List<Finding> findings = new ArrayList<>();
        Path fleet = Path.of(getProject().getLocation().toOSString());
        for (FileCheck check : checks) {
            try {
                findings.addAll(check.check(fleet, file.getProjectRelativePath().toString(), content));
            } catch (ProblemException e) {
                findings.add(FindingMarkers.unreadable(file, e.problem()));
            }
        }
        FindingMarkers.built(file, findings);
    }
}
