/** The editor of certificate templates: one page per tab of the console, then findings, preview and source. */
package org.inkan.template.ui.editor;
