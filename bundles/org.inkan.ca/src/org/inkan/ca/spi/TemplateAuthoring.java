package org.inkan.ca.spi;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.CertificateTemplate;

/** Capability: creating, changing and removing templates. Removing a template also withdraws its publication. */
public interface TemplateAuthoring {

    /** Adds a template; its {@code cn} must be new. */
    void add(CertificateTemplate template, IProgressMonitor monitor) throws ProblemException;

    /** Replaces the template of the same {@code cn}, which must exist. */
    void replace(CertificateTemplate template, IProgressMonitor monitor) throws ProblemException;

    /** Removes the template of that {@code cn}, which must exist. */
    void remove(String cn, IProgressMonitor monitor) throws ProblemException;
}
