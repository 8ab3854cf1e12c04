package org.inkan.cli.ca;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.IssuedCertificate;
import org.inkan.ca.spi.IssuedCertificates;
import org.inkan.ca.spi.IssuedQuery;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Style;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ca issued}: what the CA issued, and whether it is still valid. */
@Command
public final class CaIssued extends CaCommand {

    private static final Texts TEXTS = Texts.beside(CaIssued.class);

    @Option(names = "--subject", paramLabel = "TEXT", descriptionKey = "subject")
    private String subject;

    /** The command in these surroundings. */
    public CaIssued(CliSession session) {
        super(session);
    }

    @Override
    CommandResult execute(CertificationAuthority authority, IProgressMonitor monitor) throws ProblemException {
        IssuedQuery query = subject == null ? IssuedQuery.all() : IssuedQuery.all().withSubject(subject);
        JsonArray certificates = new JsonArray();
        try (Stream<IssuedCertificate> found = require(authority, IssuedCertificates.class).search(query, monitor)) {
            found.forEach(issued -> {
                JsonObject json = JsonShapes.certificate(issued.certificate());
                json.addProperty("request", issued.requestId());
                json.addProperty("template", issued.templateName());
                json.addProperty("revoked", issued.revoked().map(entry -> entry.reason().name()).orElse(""));
                certificates.add(json);
            });
        }
        JsonObject data = new JsonObject();
        data.add("certificates", certificates);
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        Locale locale = out.locale();
        Table table = new Table(TEXTS.text("CaPending_request").in(locale), TEXTS.text("CaPending_subject").in(locale),
                TEXTS.text("CaIssued_serial").in(locale), TEXTS.text("CaIssued_until").in(locale),
                TEXTS.text("CaIssued_state").in(locale));
        result.data().getAsJsonArray("certificates").forEach(element -> {
            JsonObject json = element.getAsJsonObject();
            String revoked = json.get("revoked").getAsString();
            table.row(json.get("request").getAsString(), json.get("subject").getAsString(),
                    json.get("serial").getAsString(), json.get("notAfter").getAsString(),
                    revoked.isEmpty() ? new Table.Cell(TEXTS.text("CaIssued_valid").in(locale), Style.GOOD)
                            : new Table.Cell(TEXTS.text("CaIssued_revoked", revoked).in(locale), Style.BAD));
        });
        if (table.isEmpty()) {
            out.line(TEXTS.text("CaIssued_none"));
        } else {
            out.table(table);
        }
    }
}
