package org.inkan.ca.spi;

import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;

/**
 * Capability: which templates the authority issues (attribute {@code certificateTemplates} of its enrollment service
 * object in AD CS). A request for a template that is not published is refused with 0x80094800.
 */
public interface TemplatePublishing {

    /** The {@code cn} of each published template. */
    Set<String> published(IProgressMonitor monitor) throws ProblemException;

    /** Publishes an existing template; publishing twice is harmless. */
    void publish(String cn, IProgressMonitor monitor) throws ProblemException;

    /** Stops issuing a template; harmless if it was not published. */
    void unpublish(String cn, IProgressMonitor monitor) throws ProblemException;
}
