package org.inkan.cli.pki;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.inkan.cli.command.CliCommand;
import org.inkan.cli.command.CommandResult;
import org.inkan.cli.output.CliOutput;
import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.Credentials;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.OpsMgrInf;
import org.inkan.pki.inf.CertReqInf;
import org.inkan.pki.inf.InfRequestBuilder;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.key.EncryptedPrivateKeys;
import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.key.KeyParameters;
import org.inkan.pki.request.CertificationRequest;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code request new}: a key pair and the request that certreq would make from an INF. The key file is encrypted. */
@Command
public final class RequestNew extends CliCommand {

    private static final Texts TEXTS = Texts.beside(RequestNew.class);
    private static final int DEFAULT_BITS = 2048;

    @Parameters(index = "0", paramLabel = "INF", arity = "0..1", descriptionKey = "inf")
    private String infFile;

    @Option(names = "--host", paramLabel = "NAME", descriptionKey = "host")
    private String host;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "outFile")
    private String requestFile;

    @Option(names = "--key", paramLabel = "FILE", required = true, descriptionKey = "keyFile")
    private String keyFile;

    /** The command in these surroundings. */
    public RequestNew(CliSession session) {
        super(session);
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        Path key = session().path(keyFile);
        if (Files.exists(key)) {
            throw Problem.of("CLI-022", TEXTS, "RequestNew_exists", key.toString()).exception();
        }
        CertReqInf inf = inf();
        KeyPair keys = keys(inf);
        CertificationRequest request = InfRequestBuilder.build(inf, keys);
        try (Secret password = password()) {
            char[] characters = password.characters();
            AtomicFiles.writeSecret(key, EncryptedPrivateKeys.encrypt(keys.getPrivate(), characters));
            java.util.Arrays.fill(characters, '\0');
        }
        Path target = session().path(requestFile);
        AtomicFiles.write(target, PkiWriter.pemRequest(request));
        JsonObject data = new JsonObject();
        data.addProperty("request", target.toString());
        data.addProperty("key", key.toString());
        data.add("fields", RequestShow.describe(request, new CertificateText(session().output().locale())).fields());
        return new CommandResult(data, findings(inf));
    }

    /** What is wrong, and for an INF of the reader's own also what only certreq on Windows would act upon. */
    private List<Finding> findings(CertReqInf inf) {
        Place place = Place.of(infFile == null ? host : infFile);
        List<Finding> findings = new ArrayList<>(inf.findings(place));
        if (infFile != null) {
            findings.addAll(InfRequestBuilder.effects(inf, place));
        }
        return findings;
    }

    private CertReqInf inf() throws ProblemException {
        if (infFile == null && host == null) {
            throw Problem.of("CLI-023", TEXTS, "RequestNew_nothing", "").exception();
        }
        CertReqInf inf = infFile == null ? CertReqInf.of(OpsMgrInf.forHost(host))
                : CertReqInf.read(new Inputs(session()).bytes(infFile));
        inf.requireRequest();
        return inf;
    }

    private static KeyPair keys(CertReqInf inf) throws ProblemException {
        int bits = inf.number(org.inkan.pki.inf.NewRequestKey.KEY_LENGTH).orElse(DEFAULT_BITS);
        try {
            return KeyPairSource.direct(KeyParameters.rsa(bits)).next();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.eclipse.core.runtime.OperationCanceledException();
        }
    }

    private Secret password() throws ProblemException {
        Optional<Secret> answer = new Credentials(session())
                .ask(new CredentialRequest("key/password", TEXTS.text("RequestNew_password"), true));
        return answer.orElseThrow(() -> Problem.of("CLI-021", TEXTS, "RequestNew_noPassword", "").exception());
    }

    @Override
    protected void show(CommandResult result, CliOutput out) {
        out.findings(result.findings());
        out.table(CertShow.table(result.data().getAsJsonArray("fields"), out.locale()));
        out.line(TEXTS.text("RequestNew_done", result.data().get("request").getAsString(),
                result.data().get("key").getAsString()));
    }
}
