package org.inkan.cli.command;

import java.util.List;

import org.inkan.cli.session.ExitCode;
import org.inkan.core.finding.Finding;

import com.google.gson.JsonObject;

/**
 * What a command found out or did.
 *
 * @param data     the {@code result} member of its JSON, as the schema of the command describes it
 * @param findings what should be looked at
 * @param exit     what the process ends with
 */
public record CommandResult(JsonObject data, List<Finding> findings, ExitCode exit) {

    /** Copies the findings. */
    public CommandResult {
        findings = List.copyOf(findings);
    }

    /** A result whose findings decide the exit code. */
    public CommandResult(JsonObject data, List<Finding> findings) {
        this(data, findings, ExitCode.of(findings));
    }

    /** A result without findings. */
    public CommandResult(JsonObject data) {
        this(data, List.of(), ExitCode.OK);
    }
}
