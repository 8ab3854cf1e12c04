package org.inkan.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.problem.ProblemException;
import org.inkan.ui.Prompts;
import org.inkan.ui.check.FileCheck;
import org.inkan.ui.check.FileChecks;
import org.inkan.ui.check.FindingMarkers;
import org.inkan.ui.check.FixTarget;

/** The ready repairs of findings as quick fixes of their markers. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getAttribute(FindingMarkers.FIXES, 0) > 0;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        IFile file = (IFile) marker.getResource();
        Optional<FixTarget> editor = editor(file);
        if (editor.isPresent()) {
            return editor.get().findings().stream().filter(finding -> isOf(marker, finding))
                    .flatMap(finding -> finding.fixes().stream().map(fix -> new Resolution(finding, fix, editor.get()::apply)))
                    .toArray(IMarkerResolution[]::new);
        }
        return checks(file).flatMap(check -> findings(check, file).stream().filter(finding -> isOf(marker, finding))
                .flatMap(finding -> finding.fixes().stream().map(fix -> new Resolution(finding, fix, f -> write(file, check, f)))))
                .toArray(IMarkerResolution[]::new);
    }

    private static boolean isOf(IMarker marker, Finding finding) {
        return finding.rule().equals(marker.getAttribute(FindingMarkers.RULE, ""))
                && finding.place().element().equals(marker.getAttribute(FindingMarkers.ELEMENT, ""));
    }

    private static Stream<FileCheck> checks(IFile file) {
        return FileChecks.fromRegistry(Platform.getExtensionRegistry()).of(file.getProjectRelativePath().toString()).stream();
    }

    private static List<Finding> findings(FileCheck check, IFile file) {
        try {
            Path fleet = Path.of(file.getProject().getLocation().toOSString());
            return check.check(fleet, file.getProjectRelativePath().toString(), file.readAllBytes());
        } catch (ProblemException | CoreException e) {
            // It changed since the marker was set; the next build replaces the marker.
            return List.of();
        }
    }

    private static Optional<FixTarget> editor(IFile file) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.findEditor(new FileEditorInput(file));
        return Optional.ofNullable(Adapters.adapt(editor, FixTarget.class));
    }

    private static void write(IFile file, FileCheck check, QuickFix<?> fix) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            file.write(check.repaired(fix, file.readAllBytes()), false, false, true, null);
        } catch (ProblemException e) {
            window.getService(Prompts.class).problem(window.getShell(), e.problem());
        } catch (CoreException e) {
            window.getService(Prompts.class).problem(window.getShell(), FleetProjects.notWritten(file.getFullPath().toString(), e).problem());
        }
    }

    private record Resolution(Finding finding, QuickFix<?> fix, java.util.function.Consumer<QuickFix<?>> repair) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return fix.label().in(Locale.getDefault());
        }

        @Override
        public String getDescription() {
            Locale locale = Locale.getDefault();
            return finding.why().in(locale) + "\n\n" + finding.remedy().in(locale);
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public void run(IMarker marker) {
            repair.accept(fix);
        }
    }
}
