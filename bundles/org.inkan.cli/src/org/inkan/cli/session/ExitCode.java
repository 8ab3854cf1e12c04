package org.inkan.cli.session;

import java.util.List;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;

/** What a command tells its caller. */
public enum ExitCode {
    /** All is well. */
    OK(0),
    /** Findings that need attention, or a failure. */
    FAILED(1),
    /** The command line itself is wrong. */
    USAGE(2),
    /** Some hosts failed, others did not. */
    SOME_HOSTS_FAILED(3);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    /** The number the process ends with. */
    public int value() {
        return value;
    }

    /** {@link #FAILED} when a finding is an error, else {@link #OK}. */
    public static ExitCode of(List<Finding> findings) {
        return Finding.worst(findings).filter(Severity.ERROR::equals).isPresent() ? FAILED : OK;
    }
}
