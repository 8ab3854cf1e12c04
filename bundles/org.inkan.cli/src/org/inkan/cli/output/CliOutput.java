package org.inkan.cli.output;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.json.Json;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

import com.google.gson.JsonElement;

/**
 * The only place that prints. Results go to standard output; problems, remarks and progress to standard error, so
 * that output can be piped. Used by one thread, except for the progress bar.
 */
public final class CliOutput {

    private static final Texts TEXTS = Texts.beside(CliOutput.class);
    private static final int INDENT = 2;
    private static final int BUFFER = 1 << 14;

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final Locale locale;
    private volatile ProgressBar progress;

    /** Output for one run in one language. */
    public CliOutput(PrintStream out, PrintStream err, Terminal terminal, Locale locale) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.locale = locale;
        this.progress = new ProgressBar(err, terminal);
    }

    /** The process's own streams, encoded as the terminal wants. */
    public static CliOutput ofProcess(Terminal terminal, Locale locale) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        return new CliOutput(new PrintStream(out, false, terminal.charset()),
                new PrintStream(err, true, terminal.charset()), terminal, locale);
    }

    /** The reader's language. */
    public Locale locale() {
        return locale;
    }

    /** Where the output goes. */
    public Terminal terminal() {
        return terminal;
    }

    /** A sentence of the result, broken only where it does not fit the terminal. */
    public void line(Text text) {
        TextWrap.lines(text.in(locale), terminal.columns(), locale).forEach(out::println);
    }

    /** One line of the result that is the same in every language. */
    public void line(String text) {
        out.println(text);
    }

    /** A heading above a part of the result. */
    public void heading(Text text) {
        out.println();
        for (String line : TextWrap.lines(text.in(locale), Math.min(terminal.columns(), 110), locale)) {
            out.println(Style.BOLD.apply(line, terminal.colour()));
        }
    }

    /** Running text, broken to the width of the terminal and indented by {@code cells}. */
    public void paragraph(String text, int cells) {
        for (String line : TextWrap.lines(text, Math.min(terminal.columns(), 110) - cells, locale)) {
            out.println(" ".repeat(cells) + line);
        }
    }

    /** A table as part of the result. */
    public void table(Table table) {
        table.lines(terminal, locale).forEach(out::println);
    }

    /** Bytes as they are, such as DER. */
    public void bytes(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    /** A JSON document. */
    public void json(JsonElement element) {
        out.print(Json.write(element));
    }

    /** A remark on standard error that is not part of the result. */
    public void note(Text text) {
        err.println(text.in(locale));
    }

    /** A progress bar on standard error. */
    public ProgressBar progress() {
        progress = new ProgressBar(err, terminal);
        return progress;
    }

    /** Takes the bar away while a person is asked something on the same terminal; closing it lets it be drawn again. */
    public ProgressBar.Pause pauseProgress() {
        return progress.pause();
    }

    /** Findings, each with its place, reason and remedy, and a line that counts them. */
    public void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            String head = word(finding.severity()) + " " + finding.rule();
            out.println(style(finding.severity()).apply(head, terminal.colour()) + "  " + finding.place());
            paragraph(finding.what().in(locale), INDENT);
            paragraph(finding.why().in(locale), INDENT);
            paragraph(TEXTS.text("CliOutput_remedy", finding.remedy()).in(locale), INDENT);
        }
        if (!findings.isEmpty()) {
            out.println(counts(findings));
        }
    }

    /** A problem on standard error: what, where, why and what next. */
    public void problem(Problem problem) {
        out.flush();
        String head = TEXTS.text("CliOutput_error", problem.code()).in(locale);
        List<String> what = TextWrap.lines(head + " " + problem.what().in(locale), Math.min(terminal.columns(), 110) - INDENT,
                locale);
        err.println(what.getFirst().replace(head, Style.BAD.apply(head, terminal.errorColour())));
        what.stream().skip(1).forEach(line -> err.println("  " + line));
        if (!problem.where().isEmpty()) {
            err.println("  " + TEXTS.text("CliOutput_where", problem.where()).in(locale));
        }
        indented(problem.why());
        indented(problem.next());
    }

    /** Standard output for the help texts of the command line parser. */
    public PrintWriter writer() {
        return new PrintWriter(out, true);
    }

    /** Standard error for the help texts of the command line parser. */
    public PrintWriter errorWriter() {
        return new PrintWriter(err, true);
    }

    /** Writes what is buffered; false when standard output could not take it, as on a full disk. */
    public boolean flush() {
        err.flush();
        out.flush();
        return !out.checkError();
    }

    /** The word for a severity. */
    public String word(Severity severity) {
        return TEXTS.text("CliOutput_" + severity).in(locale);
    }

    /** The colour for a severity. */
    public static Style style(Severity severity) {
        return switch (severity) {
        case ERROR -> Style.BAD;
        case WARNING -> Style.WARN;
        case INFO -> Style.DIM;
        };
    }

    private void indented(Text text) {
        for (String line : TextWrap.lines(text.in(locale), Math.min(terminal.columns(), 110) - INDENT, locale)) {
            if (!line.isEmpty()) {
                err.println("  " + line);
            }
        }
    }

    private String counts(List<Finding> findings) {
        long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
        return TEXTS.text("CliOutput_counts", errors, warnings, findings.size() - errors - warnings).in(locale);
    }
}
