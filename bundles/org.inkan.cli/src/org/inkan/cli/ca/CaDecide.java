package org.inkan.cli.ca;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.PendingQueue;
import org.inkan.ca.spi.PendingRequest;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.command.JsonShapes;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ca approve} and {@code ca deny}: the operator's decision on pending requests. */
@Command
public abstract class CaDecide extends CaCommand {

    private static final Texts TEXTS = Texts.beside(CaDecide.class);

    @Parameters(paramLabel = "REQUEST", arity = "0..*", descriptionKey = "request")
    private List<String> requests = List.of();

    @Option(names = "--all", descriptionKey = "allPending")
    private boolean all;

    CaDecide(CliSession session) {
        super(session);
    }

    abstract EnrollmentOutcome decide(PendingQueue queue, String request, IProgressMonitor monitor)
            throws ProblemException;

    @Override
    protected Optional<Problem> misuse() {
        return all || !requests.isEmpty() ? Optional.empty()
                : Optional.of(Problem.of("CLI-014", TEXTS, "CaDecide_unnamed", ""));
    }

    @Override
    CommandResult execute(CertificationAuthority authority, IProgressMonitor monitor) throws ProblemException {
        PendingQueue queue = require(authority, PendingQueue.class);
        List<String> chosen = all ? queue.list(monitor).stream().map(PendingRequest::requestId).toList() : requests;
        JsonArray decided = new JsonArray();
        for (String request : chosen) {
            decided.add(json(decide(queue, request, monitor)));
        }
        JsonObject data = new JsonObject();
        data.add("decided", decided);
        return new CommandResult(data);
    }

    private JsonObject json(EnrollmentOutcome outcome) {
        JsonObject json = new JsonObject();
        json.addProperty("request", outcome.requestId());
        switch (outcome) {
        case EnrollmentOutcome.Issued issued -> {
            json.addProperty("state", "issued");
            json.add("certificate", JsonShapes.certificate(issued.certificate()));
        }
        case EnrollmentOutcome.Pending pending -> json.addProperty("state", "pending");
        case EnrollmentOutcome.Denied denied -> {
            json.addProperty("state", "denied");
            json.addProperty("reason", denied.reason().in(session().output().locale()));
        }
        }
        return json;
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        JsonArray decided = result.data().getAsJsonArray("decided");
        decided.forEach(element -> {
            JsonObject json = element.getAsJsonObject();
            out.line(TEXTS.text("CaDecide_" + json.get("state").getAsString(), json.get("request").getAsString()));
        });
        if (decided.isEmpty()) {
            out.line(TEXTS.text("CaPending_none"));
        }
    }

    /** {@code ca approve}. */
    @Command
    public static final class Approve extends CaDecide {

        /** The command in these surroundings. */
        public Approve(CliSession session) {
            super(session);
        }

        @Override
        EnrollmentOutcome decide(PendingQueue queue, String request, IProgressMonitor monitor)
                throws ProblemException {
            return queue.approve(request, monitor);
        }
    }

    /** {@code ca deny}. */
    @Command
    public static final class Deny extends CaDecide {

        @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", descriptionKey = "reason")
        private String reason;

        /** The command in these surroundings. */
        public Deny(CliSession session) {
            super(session);
        }

        @Override
        EnrollmentOutcome decide(PendingQueue queue, String request, IProgressMonitor monitor)
                throws ProblemException {
            return queue.deny(request, reason, monitor);
        }
    }
}
