package org.inkan.template.ui.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;

/** Somebody other than the fleet who has templates, such as its certification authorities. Stateless; for any thread. */
@FunctionalInterface
public interface TemplateSource {

    /**
     * What one of them has.
     *
     * @param name      what it is called in this fleet
     * @param templates its templates; empty where they cannot be read
     * @param problem   why they cannot be read
     */
    record Offer(String name, List<CertificateTemplate> templates, Optional<Problem> problem) {

        /** Copies the templates. */
        public Offer {
            templates = List.copyOf(templates);
        }
    }

    /**
     * Asks all that the fleet in this folder knows and that can tell; one that cannot be reached does not hide the others.
     *
     * @throws ProblemException if the fleet does not tell whom to ask
     */
    List<Offer> read(Path fleet, CredentialPrompt secrets, IProgressMonitor monitor) throws ProblemException;
}
