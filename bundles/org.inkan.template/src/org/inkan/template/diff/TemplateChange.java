package org.inkan.template.diff;

import org.inkan.core.text.Text;

/**
 * One difference.
 *
 * @param attribute LDAP name
 * @param meaning   what changed, as a sentence
 * @param before    old value in words
 * @param after     new value in words
 */
public record TemplateChange(String attribute, Text meaning, Text before, Text after) {
}
