package org.inkan.ui.check;

import java.util.List;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.QuickFix;

/** What an editor adapts to so that a repair of its file goes through the editor and can be undone there. */
public interface FixTarget {

    /** Findings of what the editor holds now, saved or not. */
    List<Finding> findings();

    /** Takes the repaired value as one step of undo. */
    void apply(QuickFix<?> fix);
}
