package org.inkan.cli.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Style;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.KitReturns;
import org.inkan.inventory.FleetFolder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kit accept}: what hosts returned; one bad file never stops the others. */
@Command
public final class KitAccept extends CliCommand {

    private static final Texts TEXTS = Texts.beside(KitAccept.class);

    @Mixin
    private FleetOption fleetOption;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    @Option(names = "--host", paramLabel = "NAME", descriptionKey = "host")
    private String host;

    /** The command in these surroundings. */
    public KitAccept(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        FleetFolder folder = fleetOption.open(session());
        List<Path> paths = files.stream().map(session()::path).toList();
        List<KitReturns.Returned> returned = new KitReturns(folder, session().clock()).run(paths, Optional.ofNullable(host),
                new NullProgressMonitor());
        JsonArray results = new JsonArray();
        List<Finding> findings = new ArrayList<>();
        for (KitReturns.Returned file : returned) {
            results.add(json(file));
            file.accepted().ifPresent(accepted -> findings.addAll(accepted.findings()));
        }
        long refused = returned.stream().filter(file -> !file.usable()).count();
        JsonObject data = new JsonObject();
        data.add("accepted", results);
        ExitCode exit = refused == 0 ? ExitCode.OK : refused == returned.size() ? ExitCode.FAILED : ExitCode.SOME_HOSTS_FAILED;
        return new CommandResult(data, findings, exit);
    }

    private JsonObject json(KitReturns.Returned file) {
        JsonObject json = new JsonObject();
        json.addProperty("file", file.file());
        file.accepted().ifPresent(accepted -> {
            json.addProperty("host", accepted.host());
            json.addProperty("steps", accepted.steps().size());
        });
        json.addProperty("usable", file.usable());
        file.problem().ifPresent(problem -> json.add("problem", JsonShapes.problem(problem, session().output().locale())));
        return json;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        Locale locale = out.locale();
        Table table = new Table(TEXTS.text("KitAccept_host").in(locale), TEXTS.text("KitAccept_result").in(locale),
                TEXTS.text("KitAccept_file").in(locale));
        result.data().getAsJsonArray("accepted").forEach(element -> {
            JsonObject json = element.getAsJsonObject();
            boolean usable = json.get("usable").getAsBoolean();
            String text = json.has("problem") ? EnrollmentView.sentence(json.getAsJsonObject("problem"))
                    : TEXTS.text(usable ? "KitAccept_usable" : "KitAccept_refused").in(locale);
            table.row(json.has("host") ? json.get("host").getAsString() : "?",
                    new Table.Cell(text, usable ? Style.GOOD : Style.BAD), json.get("file").getAsString());
        });
        out.table(table);
        out.findings(result.findings());
        out.line(TEXTS.text("KitAccept_next"));
    }
}
