/**
 * The frame of every command: {@link org.inkan.cli.command.CliCommand} runs it, turns failures into problems and
 * shows the result as text or JSON.
 */
package org.inkan.cli.command;
