package org.inkan.host;

import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.ProblemException;

/** Opens connections of one kind. Contributed by class name; needs a public constructor without parameters. */
@FunctionalInterface
public interface HostConnectorFactory {
    /** Opens a connection; secrets come from {@code prompt} only. */
    HostConnector open(HostAddress address, CredentialPrompt prompt) throws ProblemException;
}
