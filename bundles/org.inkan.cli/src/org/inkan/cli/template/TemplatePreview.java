package org.inkan.cli.template;

import java.util.List;
import java.util.Locale;

import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.ExitCode;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.template.issuance.CertificatePreview;
import org.inkan.template.issuance.IssuanceDecision;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code template preview}: the certificate a request would become; no CA is asked. */
@Command
public final class TemplatePreview extends TemplateCommand {

    private static final int LIMIT = 1 << 20;

    @Parameters(index = "0", paramLabel = "TEMPLATE", descriptionKey = "template")
    private String name;

    @Parameters(index = "1", paramLabel = "REQUEST", descriptionKey = "csr")
    private String request;

    /** The command in these surroundings. */
    public TemplatePreview(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        CertificationRequest csr = CertificationRequest.parse(AtomicFiles.read(session().path(request), LIMIT));
        CertificatePreview preview = CertificatePreview.withoutAuthority(files().find(name).template(), csr, session().clock().instant(),
                session().output().locale());
        Locale locale = session().output().locale();
        JsonArray lines = new JsonArray();
        for (CertificatePreview.Line line : preview.lines()) {
            JsonObject json = new JsonObject();
            json.addProperty("field", line.field().in(locale));
            json.addProperty("value", line.value().in(locale));
            json.addProperty("origin", line.origin().in(locale));
            lines.add(json);
        }
        JsonObject data = new JsonObject();
        data.addProperty("verdict", preview.verdict().in(locale));
        data.add("lines", lines);
        boolean denied = preview.decision() instanceof IssuanceDecision.Deny;
        return new CommandResult(data, List.of(), denied ? ExitCode.FAILED : ExitCode.OK);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        Table table = new Table(word("TemplatePreview_field"), word("TemplatePreview_value"),
                word("TemplatePreview_origin"));
        result.data().getAsJsonArray("lines").forEach(element -> {
            JsonObject json = element.getAsJsonObject();
            table.row(json.get("field").getAsString(), json.get("value").getAsString(),
                    json.get("origin").getAsString());
        });
        if (!table.isEmpty()) {
            out.table(table);
        }
        out.paragraph(result.data().get("verdict").getAsString(), 0);
    }
}
