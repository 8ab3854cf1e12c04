package org.inkan.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.Problem;

/** Findings as problem markers, in the language of the workbench. */
final class FindingMarkers {

    static final String TYPE = "org.inkan.ui.finding";
    static final String RULE = "rule";
    static final String ELEMENT = "element";
    static final String WHY = "why";
    static final String REMEDY = "remedy";
    static final String FIXES = "fixes";

    private FindingMarkers() {
    }

    /** Makes the markers of {@code file} those of {@code findings}. */
    static void replace(IFile file, List<Finding> findings) throws CoreException {
        file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
        for (Finding finding : findings) {
            file.createMarker(TYPE, attributes(finding));
        }
    }

    /** A file that cannot be read as what it should be is a finding too. */
    static Finding unreadable(IFile file, Problem problem) {
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
