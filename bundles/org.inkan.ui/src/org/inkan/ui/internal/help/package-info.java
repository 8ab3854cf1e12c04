/**
 * Help without a web server or a browser: the platform's contexts and tables of contents, shown in a view of its own. The
 * platform's help system would need a servlet container for the same pages.
 */
package org.inkan.ui.internal.help;
