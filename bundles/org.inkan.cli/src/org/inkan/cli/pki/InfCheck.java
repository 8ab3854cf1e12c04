package org.inkan.cli.pki;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.opsmgr.OpsMgrSubject;
import org.inkan.pki.inf.CertReqInf;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inf check}: what certreq and Operations Manager would make of an INF file. */
@Command
public final class InfCheck extends CliCommand {

    private static final Texts TEXTS = Texts.beside(InfCheck.class);

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "inf")
    private String file;

    @Option(names = "--as", paramLabel = "opsmgr", descriptionKey = "as")
    private CertCheck.Purpose purpose;

    @Option(names = "--host", paramLabel = "NAME", descriptionKey = "host")
    private String host;

    /** The command in these surroundings. */
    public InfCheck(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        CertReqInf inf = CertReqInf.read(new Inputs(session()).bytes(file));
        inf.requireRequest();
        List<Finding> findings = new ArrayList<>(inf.findings(Place.of(file)));
        if (purpose != null || host != null) {
            findings.addAll(OpsMgrRules.all().check(
                    new OpsMgrSubject.OfInf(inf.document(), Optional.ofNullable(host)), Place.of(file)));
        }
        findings.sort(Finding.WORST_FIRST);
        JsonObject data = new JsonObject();
        data.addProperty("encoding", inf.document().encoding().name());
        data.addProperty("subject", inf.subjectText());
        return new CommandResult(data, findings);
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        if (result.findings().isEmpty()) {
            out.line(TEXTS.text("InfCheck_good"));
        }
    }
}
