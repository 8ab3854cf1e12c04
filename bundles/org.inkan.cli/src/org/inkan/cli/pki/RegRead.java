package org.inkan.cli.pki;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.core.finding.Finding;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.FoundRegistration;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.opsmgr.OpsMgrSubject;
import org.inkan.opsmgr.RegFile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opsmgr reg read}: which certificate an exported registry file points to, and whether that is right. */
@Command
public final class RegRead extends CliCommand {

    private static final Texts TEXTS = Texts.beside(RegRead.class);

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "reg")
    private String file;

    @Option(names = "--certificate", paramLabel = "FILE", descriptionKey = "pkiFile")
    private String certificateFile;

    @Option(names = "--host", paramLabel = "NAME", descriptionKey = "host")
    private String host;

    /** The command in these surroundings. */
    public RegRead(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        Inputs inputs = new Inputs(session());
        Optional<X509Certificate> certificate = certificateFile == null ? Optional.empty()
                : Optional.of(inputs.certificate(certificateFile));
        JsonArray found = new JsonArray();
        List<Finding> findings = new ArrayList<>();
        for (FoundRegistration entry : RegFile.read(inputs.bytes(file), file)) {
            JsonObject json = new JsonObject();
            json.addProperty("view", entry.view().name());
            json.addProperty("serial", entry.registration().serialHex());
            json.addProperty("value", entry.registration().registryText());
            json.addProperty("thumbprint", entry.registration().thumbprint());
            found.add(json);
            findings.addAll(OpsMgrRules.all().check(new OpsMgrSubject.OfRegistration(entry.registration(),
                    entry.view(), certificate, Optional.ofNullable(host)), entry.place()));
        }
        JsonObject data = new JsonObject();
        data.add("registrations", found);
        return new CommandResult(data, findings);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        Locale locale = out.locale();
        Table table = new Table(TEXTS.text("RegRead_view").in(locale), TEXTS.text("RegRead_serial").in(locale),
                TEXTS.text("RegRead_thumbprint").in(locale));
        result.data().getAsJsonArray("registrations").forEach(element -> {
            JsonObject json = element.getAsJsonObject();
            table.row(json.get("view").getAsString(), json.get("serial").getAsString(),
                    json.get("thumbprint").getAsString());
        });
        out.table(table);
        out.findings(result.findings());
    }
}
