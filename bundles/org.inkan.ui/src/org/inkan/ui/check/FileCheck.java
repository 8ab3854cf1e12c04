package org.inkan.ui.check;

import java.nio.file.Path;
import java.util.List;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.problem.ProblemException;

/**
 * Looks at one sort of file of a fleet and says what is unsafe or will not work. Contributed at the extension point
 * {@code org.inkan.ui.fileChecks}. Called from background jobs, possibly several at once: implementations are stateless.
 */
public interface FileCheck {

    /**
     * Checks a file.
     *
     * @param fleet   the folder of the fleet
     * @param file    path of the file relative to it, with {@code /}
     * @param content the bytes to look at; unsaved changes of an editor may be ahead of the disk
     * @return findings whose places carry the line where it is known
     * @throws ProblemException if the file cannot be read as what it should be; becomes a finding itself
     */
    List<Finding> check(Path fleet, String file, byte[] content) throws ProblemException;

    /** The file's bytes after a repair that {@link #check} offered. */
    byte[] repaired(QuickFix<?> fix, byte[] content) throws ProblemException;
}
