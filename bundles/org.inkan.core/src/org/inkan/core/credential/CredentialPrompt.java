package org.inkan.core.credential;

import java.util.Optional;

import org.inkan.core.problem.ProblemException;

/**
 * How code below the user interface gets a secret. The command line answers from a file, an environment variable
 * or a prompt; the workbench from secure storage or a dialog. Implementations may be called from any thread.
 */
@FunctionalInterface
public interface CredentialPrompt {

    /**
     * Asks once.
     *
     * @return the secret, which the caller closes; empty when the person declined
     * @throws ProblemException when a configured source, such as a password file, cannot be read
     */
    Optional<Secret> ask(CredentialRequest request) throws ProblemException;

    /** Declines every question: for work that must not need a secret. */
    static CredentialPrompt none() {
        return request -> Optional.empty();
    }
}
