/**
 * The command line {@code inkan}. {@link org.inkan.cli.InkanApplication} starts it,
 * {@link org.inkan.cli.CommandTree} lists every command with the class that runs it.
 */
package org.inkan.cli;
