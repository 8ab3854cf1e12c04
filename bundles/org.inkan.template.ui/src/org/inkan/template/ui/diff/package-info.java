/** Two templates, or two dates of one, side by side by what they mean. */
package org.inkan.template.ui.diff;
