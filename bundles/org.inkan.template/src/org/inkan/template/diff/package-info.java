/** What changed between two templates, in words. Start with {@link org.inkan.template.diff.TemplateDiff}. */
package org.inkan.template.diff;
