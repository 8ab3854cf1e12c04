package org.inkan.ui.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.Problem;

/** Findings as problem markers of a file, in the language of the workbench. Stateless; for any thread. */
public final class FindingMarkers {

    /** Id of the marker type. */
    public static final String TYPE = "org.inkan.ui.finding";
    /** Attribute with the id of the rule. */
    public static final String RULE = "rule";
    /** Attribute with the part of the file. */
    public static final String ELEMENT = "element";
    /** Attribute with the reason. */
    public static final String WHY = "why";
    /** Attribute with what to do. */
    public static final String REMEDY = "remedy";
    /** Attribute with the number of ready repairs. */
    public static final String FIXES = "fixes";

    /** Of a file whose markers are those of what an editor has not saved yet. */
    private static final QualifiedName EDITED = new QualifiedName("org.inkan.ui", "edited");

    private FindingMarkers() {
    }

    /**
     * Makes the markers of {@code file} those of {@code findings} about what is edited. While that is not saved, a build
     * leaves them alone: it knows only what is on disk. Waits for a build that is running, which may just have found that
     * nobody edits the file; so not for the thread of the user interface.
     */
    public static void edited(IFile file, List<Finding> findings, boolean unsaved) throws CoreException {
        file.getWorkspace().run(monitor -> {
            if (file.isAccessible()) {
                file.setSessionProperty(EDITED, unsaved ? Boolean.TRUE : null);
                replace(file, findings);
            }
        }, file, IWorkspace.AVOID_UPDATE, null);
    }

    /** Makes the markers of {@code file} those of {@code findings} about what is on disk, unless an editor knows better; for a build. */
    public static void built(IFile file, List<Finding> findings) throws CoreException {
        if (file.getSessionProperty(EDITED) == null) {
            replace(file, findings);
        }
    }

    /** Makes the markers of {@code file} those of {@code findings}. */
    public static void replace(IFile file, List<Finding> findings) throws CoreException {
        file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
        for (Finding finding : findings) {
            file.createMarker(TYPE, attributes(finding));
        }
    }

    /** A file that cannot be read as what it should be is a finding too. */
    public static Finding unreadable(IFile file, Problem problem) {
        Place place = Place.of(file.getProjectRelativePath().toString());
        return new Finding(problem.code(), Severity.ERROR, place, problem.what(), problem.why(), problem.next());
    }

    private static Map<String, Object> attributes(Finding finding) {
        Locale locale = Locale.getDefault();
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, switch (finding.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        });
        attributes.put(IMarker.MESSAGE, finding.rule() + ": " + finding.what().in(locale));
        if (finding.place().line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, finding.place().line());
        }
        attributes.put(IMarker.LOCATION, finding.place().element());
        attributes.put(RULE, finding.rule());
        attributes.put(ELEMENT, finding.place().element());
        attributes.put(WHY, finding.why().in(locale));
        attributes.put(REMEDY, finding.remedy().in(locale));
        attributes.put(FIXES, finding.fixes().size());
        return attributes;
    }
}
