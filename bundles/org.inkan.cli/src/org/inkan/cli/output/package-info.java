/**
 * What the command line shows. {@link org.inkan.cli.output.CliOutput} is the only class in Inkan that prints;
 * tables and paragraphs fit the terminal and count Japanese characters as the two cells they take.
 */
package org.inkan.cli.output;
