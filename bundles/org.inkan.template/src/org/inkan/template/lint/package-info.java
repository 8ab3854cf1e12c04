/**
 * Rules that look at a template alone: escalation paths (ESC…) and contradictions between attributes (TPL-…). Start with {@link
 * org.inkan.template.lint.TemplateRules}.
 */
package org.inkan.template.lint;
