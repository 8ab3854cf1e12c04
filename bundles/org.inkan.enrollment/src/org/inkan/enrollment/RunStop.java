package org.inkan.enrollment;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;

/**
 * Decides when a failure is not one host's: the disk is full, the CA does not even tell who it is, or host after host
 * fails for the same reason. Then trying all others would only repeat one message. Safe for several threads.
 */
final class RunStop {

    private static final String DISK_FULL = "CORE-002";
    private static final int IN_A_ROW = 3;

    private final CertificationAuthority authority;
    private volatile boolean requested;
    private volatile Problem problem;
    private String lastCode = "";
    private int same;

    RunStop(CertificationAuthority authority) {
        this.authority = authority;
    }

    /** Ends the run after what is in work, such as when the user cancels. */
    void request() {
        requested = true;
    }

    boolean isRequested() {
        return requested;
    }

    /** The one problem that ended the run. */
    Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** What workers hand to the CA: cancelled as soon as the run is to end. */
    IProgressMonitor monitor() {
        return new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return requested;
            }
        };
    }

    synchronized void succeeded() {
        same = 0;
    }

    /** Whether the failure concerns its host only; otherwise the run ends. Problems of this bundle always do. */
    boolean isOneHosts(Problem failure) {
        String code = failure.code();
        if (requested && problem != null) {
            return false;
        }
        if (code.startsWith("ENR-")) {
            return true;
        }
        boolean isAll = code.equals(DISK_FULL) || repeated(code) || !code.startsWith("CORE-") && !caAnswers();
        if (isAll) {
            end(failure);
        }
        return !isAll;
    }

    private synchronized boolean repeated(String code) {
        same = code.equals(lastCode) ? same + 1 : 1;
        lastCode = code;
        return same >= IN_A_ROW;
    }

    private boolean caAnswers() {
        try {
            authority.identity(monitor());
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    private synchronized void end(Problem failure) {
        if (problem == null) {
            problem = failure;
        }
        requested = true;
    }
}
