/** The command line as the twin of the workbench: what is looked at or done here can be copied as a command. */
package org.inkan.ui.command;
