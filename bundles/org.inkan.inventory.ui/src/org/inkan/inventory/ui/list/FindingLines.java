package org.inkan.inventory.ui.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.inkan.core.finding.Finding;

/** Findings as a person reads them. */
public final class FindingLines {

    private FindingLines() {
    }

    /** What was noticed and why, and on a line of its own what to do. */
    public static String of(List<Finding> findings) {
        Locale locale = Locale.getDefault();
        return findings.stream().map(finding -> finding.what().in(locale) + " " + finding.why().in(locale) + "\n→ "
                + finding.remedy().in(locale)).collect(Collectors.joining("\n"));
    }
}
