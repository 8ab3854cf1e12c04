package org.inkan.ca.spi;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;

/** Capability: the certificate templates known to the authority's directory, published or not. */
public interface TemplateListing {

    /** All templates, by {@code cn}. */
    List<CertificateTemplate> templates(IProgressMonitor monitor) throws ProblemException;

    /** The template of that {@code cn}, without regard to case as in a directory; never by display name. */
    default Optional<CertificateTemplate> template(String cn, IProgressMonitor monitor) throws ProblemException {
        return templates(monitor).stream().filter(t -> t.cn().equalsIgnoreCase(cn)).findFirst();
    }
}
