package org.inkan.cli.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;

import com.google.gson.JsonObject;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: a script that teaches a shell Inkan's commands and options. */
@Command
public final class Completion extends CliCommand {

    private static final Pattern VALUES = Pattern.compile("(?<=_args=)\\((\"[A-Z_]+\" ?)+\\)");

    /** The shells that can be taught. */
    public enum Shell {
        /** GNU Bash. */
        BASH,
        /** Z shell, through its Bash compatibility. */
        ZSH,
        /** Windows PowerShell 5.1 and later. */
        POWERSHELL
    }

    @Spec
    private CommandSpec commandSpec;

    @Parameters(index = "0", paramLabel = "bash|zsh|powershell", descriptionKey = "shell")
    private Shell shell;

    /** The command in these surroundings. */
    public Completion(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() {
        CommandLine root = commandSpec.root().commandLine();
        JsonObject data = new JsonObject();
        data.addProperty("shell", shell.name().toLowerCase(Locale.ROOT));
        data.addProperty("script", shell == Shell.POWERSHELL ? powershell(root) : asTyped(AutoComplete.bash("inkan", root)));
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.line(result.data().get("script").getAsString().stripTrailing());
    }

    /** The parser takes values in any case and offers them in capitals, which nobody begins to type. */
    private static String asTyped(String script) {
        return VALUES.matcher(script).replaceAll(list -> Matcher.quoteReplacement(list.group().toLowerCase(Locale.ROOT)));
    }

    /** A native argument completer over a table of words that may follow each command. */
    private static String powershell(CommandLine root) {
        Map<String, List<String>> words = new TreeMap<>();
        collect(root, "", words);
        StringBuilder script = new StringBuilder("$inkanWords = @{\n");
        words.forEach((command, next) -> script.append("  '").append(command).append("' = '")
                .append(String.join(" ", next)).append("'\n"));
        return script.append("}\n").append("""
                Register-ArgumentCompleter -Native -CommandName inkan -ScriptBlock {
                  param($wordToComplete, $commandAst, $cursorPosition)
                  $key = ''
                  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
                    $next = ($key + ' ' + $element.ToString()).Trim()
                    if ($inkanWords.ContainsKey($next)) { $key = $next }
                  }
                  $inkanWords[$key].Split(' ') | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                    New-Object System.Management.Automation.CompletionResult $_, $_, 'ParameterValue', $_
                  }
                }
                """).toString();
    }

    private static void collect(CommandLine command, String path, Map<String, List<String>> words) {
        List<String> next = new ArrayList<>(command.getSubcommands().keySet());
        command.getCommandSpec().options().forEach(option -> next.add(option.longestName()));
        words.put(path, next);
        command.getSubcommands().forEach((name, sub) -> collect(sub, (path + " " + name).strip(), words));
    }
}
