package org.inkan.template.ui.rules;

import java.util.List;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.text.Text;
import org.inkan.template.CertificateTemplate;

/**
 * What one product needs from a certificate template. Contributed at the extension point
 * {@code org.inkan.template.ui.rules}. Stateless; called from any thread, possibly several at once, and never fails.
 */
public interface TemplateRequirements {

    /** Name of the product. */
    Text product();

    /** Whether a template seems meant for the product; only then its findings become markers. */
    boolean concerns(CertificateTemplate template);

    /**
     * What the product cannot work with, whether the template is meant for it or not.
     *
     * @param place the file the template came from; findings refine it by the LDAP name of an attribute
     */
    List<Finding> check(CertificateTemplate template, Place place);
}
