package org.inkan.cli.pki;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.inkan.pki.inf.InfCertificateBuilder;
import org.inkan.pki.inf.InfRequestBuilder;
import org.inkan.pki.inf.InfRequestOptions;
import org.inkan.pki.inf.NewRequestKey;
import org.inkan.pki.inf.RequestType;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.key.EncryptedPrivateKeys;
import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.key.KeyParameters;
import org.inkan.pki.request.CertificationRequest;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code request new}: a key pair and the request or self-signed certificate that certreq would make from an INF. The key file is
 * encrypted.
 */
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
    protected Optional<Problem> misuse() {
        return infFile == null && host == null ? Optional.of(Problem.of("CLI-023", TEXTS, "RequestNew_nothing", "")) : Optional.empty();
    }

    @Override
    protected CommandResult execute() throws ProblemException {
        Path key = session().path(keyFile);
        if (Files.exists(key)) {
            throw Problem.of("CLI-022", TEXTS, "RequestNew_exists", key.toString()).exception();
        }
        CertReqInf inf = inf();
        KeyPair keys = keys(inf);
        boolean selfSigned = inf.requestType().orElse(RequestType.PKCS10) == RequestType.CERT;
        CertificateText text = new CertificateText(session().output().locale());
        byte[] made = selfSigned ? certificate(inf, keys, text) : request(inf, keys, text);
        Path target = session().path(requestFile);
        try (Secret password = password()) {
            char[] characters = password.characters();
            AtomicFiles.writeSecret(key, EncryptedPrivateKeys.encrypt(keys.getPrivate(), characters));
            java.util.Arrays.fill(characters, '\0');
        }
        write(target, made, key);
        JsonObject data = new JsonObject();
        data.addProperty(selfSigned ? "certificate" : "request", target.toString());
        data.addProperty("key", key.toString());
        data.add("fields", text.fields());
        return new CommandResult(data, findings(inf));
    }

    /** A key whose request could not be written is of no use to anybody. */
    private static void write(Path target, byte[] made, Path key) throws ProblemException {
        try {
            AtomicFiles.write(target, made);
        } catch (ProblemException e) {
            try {
                Files.deleteIfExists(key);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private static byte[] request(CertReqInf inf, KeyPair keys, CertificateText text) throws ProblemException {
        CertificationRequest request = InfRequestBuilder.build(inf, keys);
        RequestShow.describe(request, text);
        return PkiWriter.pemRequest(request);
    }

    private byte[] certificate(CertReqInf inf, KeyPair keys, CertificateText text) throws ProblemException {
        X509Certificate certificate = InfCertificateBuilder.build(inf, keys, InfRequestOptions.discreet(), session().clock());
        text.certificate(certificate);
        return PkiWriter.pem(certificate);
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
        CertReqInf inf = infFile == null ? CertReqInf.of(OpsMgrInf.forHost(host))
                : CertReqInf.read(new Inputs(session()).bytes(infFile));
        inf.requireRequest();
        return inf;
    }

    private static KeyPair keys(CertReqInf inf) throws ProblemException {
        try {
            return KeyPairSource.direct(parameters(inf)).next();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.eclipse.core.runtime.OperationCanceledException();
        }
    }

    /** RSA of the length asked for, or the curve that stands in the name of the algorithm: {@code ECDSA_P256}. */
    private static KeyParameters parameters(CertReqInf inf) throws ProblemException {
        String algorithm = inf.text(NewRequestKey.KEY_ALGORITHM).toUpperCase(Locale.ROOT);
        try {
            return switch (algorithm) {
            case "ECDSA_P256", "ECDH_P256" -> KeyParameters.ec("secp256r1");
            case "ECDSA_P384", "ECDH_P384" -> KeyParameters.ec("secp384r1");
            case "ECDSA_P521", "ECDH_P521" -> KeyParameters.ec("secp521r1");
            case "RSA" -> KeyParameters.rsa(inf.number(NewRequestKey.KEY_LENGTH).orElse(DEFAULT_BITS));
            default -> throw new IllegalArgumentException(algorithm);
            };
        } catch (IllegalArgumentException e) {
            String asked = algorithm + " " + inf.text(NewRequestKey.KEY_LENGTH);
            throw new ProblemException(Problem.of("CLI-028", TEXTS, "RequestNew_key", "[NewRequest] KeyAlgorithm, KeyLength", asked), e);
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
        boolean selfSigned = result.data().has("certificate");
        out.line(TEXTS.text(selfSigned ? "RequestNew_selfSigned" : "RequestNew_done",
                result.data().get(selfSigned ? "certificate" : "request").getAsString(), result.data().get("key").getAsString()));
    }
}
