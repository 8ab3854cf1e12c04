package org.inkan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.inkan.cli.command.Group;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Puts the commands together, parses the arguments and runs one. */
public final class InkanCommandLine {

    private static final Texts TEXTS = Texts.beside(InkanCommandLine.class);
    private static final String HELP = "org.inkan.cli.help";
    /** The parser refuses to lay out help for less. */
    private static final int NARROWEST_HELP = 55;
    private static final int WIDEST_HELP = 110;

    private InkanCommandLine() {
    }

    /** Runs one command line. @return the exit code */
    public static int run(CliSession session, String version, String... arguments) {
        try {
            return create(session, version).execute(helpLast(arguments));
        } catch (RuntimeException e) {
            return internalError(e, session);
        }
    }

    /** {@code help hosts import} is what many type for {@code hosts import --help}. */
    private static String[] helpLast(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        List<String> words = new ArrayList<>(List.of(arguments));
        words.removeFirst();
        words.add("--help");
        return words.toArray(String[]::new);
    }

    /** The whole tree of commands, for running, for help and for completion scripts. */
    public static CommandLine create(CliSession session, String version) {
        CommandLine root = group(session, new Group(session), "inkan", version);
        for (CommandTree.Noun noun : CommandTree.nouns()) {
            CommandLine parent = parent(root, noun.name(), session, version);
            for (CommandTree.Verb verb : noun.verbs()) {
                parent.addSubcommand(verb.name(), new CommandLine(verb.factory().apply(session)));
            }
        }
        configure(root, session);
        return root;
    }

    /** The group for a noun of one or more words, made where it is not there yet. */
    private static CommandLine parent(CommandLine root, String noun, CliSession session, String version) {
        CommandLine parent = root;
        for (String word : noun.isEmpty() ? new String[0] : noun.split(" ")) {
            CommandLine known = parent.getSubcommands().get(word);
            if (known == null) {
                known = group(session, new Group(session), word, version);
                parent.addSubcommand(word, known);
            }
            parent = known;
        }
        return parent;
    }

    private static CommandLine group(CliSession session, Group group, String name, String version) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(group).name(name).version("inkan " + version);
        return new CommandLine(spec);
    }

    private static void configure(CommandLine root, CliSession session) {
        ResourceBundle help = ResourceBundle.getBundle(HELP, session.output().locale(),
                InkanCommandLine.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        root.setResourceBundle(help);
        root.setColorScheme(CommandLine.Help
                .defaultColorScheme(session.output().terminal().colour() ? Ansi.ON : Ansi.OFF));
        root.setUsageHelpWidth(Math.clamp(session.output().terminal().columns(), NARROWEST_HELP, WIDEST_HELP));
        root.setOut(session.output().writer());
        root.setErr(session.output().errorWriter());
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setParameterExceptionHandler((e, args) -> usageError(e, session));
        root.setExecutionExceptionHandler((e, line, parsed) -> internalError(e, session));
    }

    private static int usageError(ParameterException e, CliSession session) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        session.output().problem(new Problem("CLI-001", TEXTS.text("InkanCommandLine_usage_what", command), "",
                ParameterErrors.why(e, TEXTS), TEXTS.text("InkanCommandLine_usage_next", command)));
        session.output().flush();
        return ExitCode.USAGE.value();
    }

    /** A defect of ours. The user gets one sentence and where the details are, not a stack trace. */
    private static int internalError(Exception e, CliSession session) {
        String place = CrashReport.write(e, session).map(Object::toString).orElse("");
        session.output().problem(Problem.of("CLI-099", TEXTS, "InkanCommandLine_internal", place));
        session.output().flush();
        return ExitCode.FAILED.value();
    }

    /** Names of all commands, for tests that must not forget one. */
    static List<String> names() {
        return CommandTree.nouns().stream()
                .flatMap(noun -> noun.verbs().stream().map(verb -> (noun.name() + " " + verb.name()).strip()))
                .toList();
    }
}
