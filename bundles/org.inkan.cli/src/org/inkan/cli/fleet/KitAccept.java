package org.inkan.cli.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.FleetOption;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Style;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.FolderLock;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.KitAcceptance;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.InventoryStore;
import org.inkan.inventory.model.Fleet;
import org.inkan.opsmgr.kit.Accepted;

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
    private static final int LIMIT = 4 << 20;
    private static final int DEPTH = 4;

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
        List<Path> found = new ArrayList<>();
        for (String file : files) {
            found.addAll(expand(session().path(file)));
        }
        try (FolderLock lock = folder.lock()) {
            InventoryStore store = InventoryStore.open(folder);
            Fleet fleet = store.load();
            JsonArray results = new JsonArray();
            List<Finding> findings = new ArrayList<>();
            int refused = accept(new KitAcceptance(folder, fleet, session().clock()), found, results, findings);
            store.save(fleet);
            JsonObject data = new JsonObject();
            data.add("accepted", results);
            ExitCode exit = refused == 0 ? ExitCode.OK
                    : refused == found.size() ? ExitCode.FAILED : ExitCode.SOME_HOSTS_FAILED;
            return new CommandResult(data, findings, exit);
        }
    }

    private int accept(KitAcceptance acceptance, List<Path> found, JsonArray results, List<Finding> findings) {
        int refused = 0;
        for (Path file : found) {
            JsonObject json = new JsonObject();
            json.addProperty("file", file.toString());
            try {
                Accepted accepted = acceptance.accept(AtomicFiles.read(file, LIMIT),
                        String.valueOf(file.getFileName()), Optional.ofNullable(host));
                json.addProperty("host", accepted.host());
                json.addProperty("usable", accepted.usable());
                json.addProperty("steps", accepted.steps().size());
                findings.addAll(accepted.findings());
                refused += accepted.usable() ? 0 : 1;
            } catch (ProblemException e) {
                json.addProperty("usable", false);
                json.add("problem", JsonShapes.problem(e.problem(), session().output().locale()));
                refused++;
            }
            results.add(json);
        }
        return refused;
    }

    /** A folder stands for all results and requests in it; a result is preferred over the request beside it. */
    private static List<Path> expand(Path path) throws ProblemException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> tree = Files.walk(path, DEPTH)) {
            List<Path> all = tree.filter(Files::isRegularFile).filter(KitAccept::isReturned).sorted().toList();
            return all.stream().filter(file -> isResult(file) || !Files.exists(file.resolveSibling("result.json")))
                    .toList();
        } catch (IOException e) {
            throw Problem.of("CLI-034", TEXTS, "KitAccept_unreadable", path.toString()).exception(e);
        }
    }

    private static boolean isReturned(Path file) {
        return isResult(file) || String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(req|csr)");
    }

    private static boolean isResult(Path file) {
        return String.valueOf(file.getFileName()).equalsIgnoreCase("result.json");
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
