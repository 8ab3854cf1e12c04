package org.inkan.host;

/**
 * How a script ended. Output is text for a log only: decisions are made from the result file, because console
 * output passes through the code page of the host.
 *
 * @param exitCode exit code of the script
 * @param output   what it printed, best effort
 */
public record ScriptResult(int exitCode, String output) {
}
