package org.inkan.template.ui.diff;

import java.util.Optional;

import org.inkan.template.CertificateTemplate;

/**
 * One side of a comparison.
 *
 * @param label    what it is called, with its date where it is an earlier state
 * @param template the template
 * @param word     what the command line calls it; empty for a state that only the workbench or an authority keeps
 */
public record TemplateSide(String label, CertificateTemplate template, Optional<String> word) {
}
