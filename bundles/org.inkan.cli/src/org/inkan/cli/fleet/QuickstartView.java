package org.inkan.cli.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.ShellWord;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;

import com.google.gson.JsonObject;

/** Tells what the quickstart did, in the order it happened, and what the admin does next. */
final class QuickstartView {

    private static final Texts TEXTS = Texts.beside(QuickstartView.class);
    private static final int STEPS = 7;
    /** Before what a reader copies or compares, which stands on a line of its own and is never broken. */
    private static final String INDENT = "     ";

    private QuickstartView() {
    }

    static String text(String key, Locale locale) {
        return TEXTS.text(key).in(locale);
    }

    static void show(CommandResult result, String folder, CliOutput out) {
        JsonObject data = result.data();
        heading(1, out, data.get("folder").getAsString());
        heading(2, out, data.get("added").getAsInt(), data.get("rejected").getAsInt());
        out.findings(only(result.findings(), true));
        heading(3, out);
        out.paragraph(text("Quickstart_classic", out.locale()), 0);
        out.findings(only(result.findings(), false));
        heading(4, out, data.get("template").getAsString());
        data.getAsJsonArray("chain")
                .forEach(ca -> out.line("  " + ca.getAsJsonObject().get("subject").getAsString()));
        heading(5, out, data.getAsJsonArray("pfxHosts").size(), data.getAsJsonArray("hostKeyHosts").size(),
                data.get("answers").getAsInt());
        heading(6, out, data.get("approved").getAsInt());
        heading(7, out);
        MatrixView.show(data.getAsJsonArray("hosts"), out);
        next(data, folder, out);
    }

    private static void next(JsonObject data, String folder, CliOutput out) {
        out.heading(TEXTS.text("Quickstart_nextHeading"));
        String fleet = " --fleet " + ShellWord.of(folder);
        next(1, out, Path.of(folder, "kits", "HOST.zip"));
        next(2, out);
        next(3, out, data.get("secrets").getAsString());
        out.line(INDENT + data.get("signer").getAsString());
        next(4, out);
        out.line(INDENT + "inkan kit accept result" + fleet);
        out.line(INDENT + "inkan fleet status" + fleet);
        next(5, out);
        out.line(INDENT + "inkan enroll --all" + fleet);
    }

    private static void next(int step, CliOutput out, Object... arguments) {
        out.paragraph(step + ". " + TEXTS.text("Quickstart_next" + step, arguments).in(out.locale()), 0);
    }

    private static void heading(int step, CliOutput out, Object... arguments) {
        String text = TEXTS.text("Quickstart_step" + step, arguments).in(out.locale());
        out.heading(locale -> "[" + step + "/" + STEPS + "] " + text);
    }

    /** Errors only: a newcomer should see the two points that matter, not every remark. */
    private static List<Finding> only(List<Finding> findings, boolean imported) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR)
                .filter(f -> f.rule().startsWith("CSV") == imported).toList();
    }
}
