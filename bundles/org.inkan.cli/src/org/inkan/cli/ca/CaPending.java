package org.inkan.cli.ca;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.spi.PendingRequest;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.output.Table;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;

/** {@code ca pending}: requests that wait for an operator. */
@Command
public final class CaPending extends CaCommand {

    private static final Texts TEXTS = Texts.beside(CaPending.class);

    /** The command in these surroundings. */
    public CaPending(CliSession session) {
        super(session);
    }

    @Override
    CommandResult execute(CertificationAuthority authority, IProgressMonitor monitor) throws ProblemException {
        JsonArray requests = new JsonArray();
        for (PendingRequest request : require(authority, PendingQueue.class).list(monitor)) {
            JsonObject json = new JsonObject();
            json.addProperty("request", request.requestId());
            json.addProperty("template", request.templateName());
            json.addProperty("subject", request.csr().subject().getName());
            json.addProperty("submitted", request.submittedAt().toString());
            requests.add(json);
        }
        JsonObject data = new JsonObject();
        data.add("requests", requests);
        return new CommandResult(data);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        Locale locale = out.locale();
        Table table = new Table(TEXTS.text("CaPending_request").in(locale), TEXTS.text("CaPending_subject").in(locale),
                TEXTS.text("CaPending_template").in(locale), TEXTS.text("CaPending_submitted").in(locale));
        result.data().getAsJsonArray("requests").forEach(element -> {
            JsonObject json = element.getAsJsonObject();
            table.row(json.get("request").getAsString(), json.get("subject").getAsString(),
                    json.get("template").getAsString(), json.get("submitted").getAsString());
        });
        if (table.isEmpty()) {
            out.line(TEXTS.text("CaPending_none"));
        } else {
            out.table(table);
        }
    }
}
