package org.inkan.template.diff;

import org.inkan.core.text.Text;

/**
 * One difference of two templates in the words of the console.
 *
 * @param setting   what it is called on its page
 * @param before    old value
 * @param after     new value
 * @param attribute LDAP name, for those who know it by that
 */
public record MeaningRow(Text setting, Text before, Text after, String attribute) {
}
