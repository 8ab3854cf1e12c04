package org.inkan.ui;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.inkan.core.finding.Finding;

/**
 * Tells in the Error Log which contributions to an extension point were left out and why, where no list of the workbench
 * shows it: who installed a plug-in and looks for it in vain finds the cause there. Stateless.
 */
public final class ContributionLog {

    private ContributionLog() {
    }

    /** Writes one entry for each finding: its rule, the bundle and point, what is wrong, why, and what to do. */
    public static void write(Class<?> reader, List<Finding> findings) {
        Locale locale = Locale.getDefault();
        for (Finding finding : findings) {
            ILog.of(reader).log(Status.error(String.join(" ", finding.rule() + ":", finding.what().in(locale), "[" + finding.place() + "]",
                    finding.why().in(locale), finding.remedy().in(locale))));
        }
    }
}
