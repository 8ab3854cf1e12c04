package org.inkan.cli.command;

import java.util.concurrent.Callable;

import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A noun such as {@code hosts}: without a verb it shows what its verbs are. */
@Command
public final class Group implements Callable<Integer> {

    private final CliSession session;

    @Spec
    private CommandSpec spec;

    @Option(names = { "-h", "--help" }, usageHelp = true)
    private boolean help;

    @Option(names = "--version", versionHelp = true)
    private boolean version;

    /** A group that prints to this session's output. */
    public Group(CliSession session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.output().errorWriter());
        session.output().flush();
        return ExitCode.USAGE.value();
    }
}
