/**
 * How another area adds what its product needs from certificate templates: implement
 * {@link org.inkan.template.ui.rules.TemplateRequirements} and contribute it at {@code org.inkan.template.ui.rules}.
 */
package org.inkan.template.ui.rules;
