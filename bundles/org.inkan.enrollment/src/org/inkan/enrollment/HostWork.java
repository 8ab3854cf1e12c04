package org.inkan.enrollment;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.ca.spi.EnrollmentOutcome;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.digest.Sha256;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;
import org.inkan.inventory.model.KeyMode;
import org.inkan.pki.io.PkiWriter;
import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.pkcs12.Pkcs12Entry;
import org.inkan.pki.pkcs12.Pkcs12Options;
import org.inkan.pki.pkcs12.Pkcs12Writer;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.CertificationRequestBuilder;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.Oids;

/**
 * The work for one host, on a worker's thread. Every artefact is durable before the next act: the encrypted key before
 * the request, the request before it is submitted, the certificate before the kit. Repeating any act is harmless,
 * because the CA answers the same request key with the same outcome.
 */
final class HostWork {

    private final EnrollmentContext context;
    private final EnrollmentOptions options;
    private final KeyPairSource keys;
    private final KeyVault vault;
    private final HostPlan plan;
    private final PeerIssuers peers;
    private final HostFiles files;
    private PrivateKey key;

    HostWork(EnrollmentContext context, EnrollmentOptions options, KeyPairSource keys, KeyVault vault, PeerIssuers peers,
            HostPlan plan) {
        this.context = context;
        this.options = options;
        this.keys = keys;
        this.vault = vault;
        this.peers = peers;
        this.plan = plan;
        this.files = new HostFiles(context.folder(), plan.host());
    }

    HostResult run(IProgressMonitor monitor) throws ProblemException, InterruptedException {
        if (plan.stage() == Stage.EXPIRING) {
            files.archive(files.readCertificate().map(c -> c.getSerialNumber().toString(16)).orElse("unknown"));
        }
        boolean fresh = plan.stage() == Stage.NEW || plan.stage() == Stage.EXPIRING;
        if (plan.keyMode() == KeyMode.HOST && fresh) {
            AtomicFiles.write(context.folder().requestKit(plan.host()), context.kits().requestKit(order(Optional.empty(),
                    List.of(), Optional.empty())));
            return new HostResult.KitBuilt(plan.host());
        }
        boolean isMade = plan.keyMode() == KeyMode.PFX && (fresh || plan.stage() == Stage.KIT_OUT);
        CertificationRequest request = isMade ? makeRequest() : files.readRequest().orElseThrow(
                () -> EnrollmentCode.UNEXPECTED.problem(files.request().toString()).exception());
        return submit(request, monitor);
    }

    private CertificationRequest makeRequest() throws ProblemException, InterruptedException {
        KeyPair pair = keys.next();
        String algorithm = "EC".equals(pair.getPrivate().getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
        CertificationRequest request = new CertificationRequestBuilder().subject(new X500Principal("CN=" + plan.host()))
                .extension(ExtensionValues.keyUsage(
                        EnumSet.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT), true))
                .extension(ExtensionValues.extendedKeyUsage(
                        List.of(Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION), false))
                .extension(ExtensionValues.subjectAltName(List.of(new GeneralName.Dns(plan.host())), false))
                .sign(pair, algorithm);
        try (Secret password = context.passwords().forHost(plan.host())) {
            vault.store(files, pair.getPrivate(), password);
        }
        AtomicFiles.write(files.request(), PkiWriter.pemRequest(request));
        key = pair.getPrivate();
        return request;
    }

    private HostResult submit(CertificationRequest request, IProgressMonitor monitor) throws ProblemException {
        String requestKey = requestKey(request, options.template(), plan.denials());
        EnrollmentOutcome outcome = context.authority()
                .submit(EnrollmentRequest.of(request, options.template(), requestKey), monitor);
        return switch (outcome) {
            case EnrollmentOutcome.Issued issued -> finish(request, requestKey, issued);
            case EnrollmentOutcome.Pending pending ->
                new HostResult.Pending(plan.host(), requestKey, pending.requestId(), pending.state());
            case EnrollmentOutcome.Denied denied -> denied(requestKey, denied);
        };
    }

    private HostResult denied(String requestKey, EnrollmentOutcome.Denied denied) throws ProblemException {
        String code = "0x%08x".formatted(denied.code());
        new Denial(code, denied.reason(), denied.remedy()).write(context.folder(), plan.host());
        return new HostResult.Failed(plan.host(),
                EnrollmentCode.DENIED.problem(plan.host(), denied.reason(), denied.remedy(), code),
                Optional.of(requestKey), denied.requestId());
    }

    private HostResult finish(CertificationRequest request, String requestKey, EnrollmentOutcome.Issued issued)
            throws ProblemException {
        X509Certificate certificate = issued.certificate();
        if (!HostFiles.fits(certificate, request)) {
            throw EnrollmentCode.WRONG_KEY.problem(plan.host()).exception();
        }
        try {
            AtomicFiles.write(files.certificate(), PkiWriter.pem(certificate));
            List<X509Certificate> path = new ArrayList<>(List.of(certificate));
            path.addAll(issued.chain());
            AtomicFiles.write(files.chain(),
                    CertificateFactory.getInstance("X.509").generateCertPath(path).getEncoded("PKCS7"));
        } catch (CertificateException e) {
            throw EnrollmentCode.UNEXPECTED.problem(plan.host()).exception(e);
        }
        Denial.delete(context.folder(), plan.host());
        Optional<byte[]> pfx = plan.keyMode() == KeyMode.PFX ? Optional.of(pfx(certificate, issued.chain()))
                : Optional.empty();
        byte[] kit = context.kits().installKit(order(Optional.of(certificate), issued.chain(), pfx));
        AtomicFiles.writeSecret(context.folder().installKit(plan.host()), kit);
        return new HostResult.Ready(plan.host(), requestKey, issued.requestId(), certificate, Sha256.hex(kit));
    }

    private byte[] pfx(X509Certificate certificate, List<X509Certificate> issuers) throws ProblemException {
        List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
        chain.addAll(issuers);
        try (Secret password = context.passwords().forHost(plan.host())) {
            PrivateKey own = key == null ? vault.load(files, password) : key;
            return Pkcs12Writer.write(new Pkcs12Entry(plan.host(), own, chain), password.characters(),
                    Pkcs12Options.machineKey());
        }
    }

    private KitOrder order(Optional<X509Certificate> certificate, List<X509Certificate> chain, Optional<byte[]> pfx) {
        return new KitOrder(plan.host(), plan.role(), plan.managementGroup(), plan.parent(), certificate, chain,
                certificate.isPresent() ? peers.of(plan.host()) : List.of(), pfx);
    }

    /** Depends on nothing but the request, the template and how often it was refused: a restart makes the same key. */
    static String requestKey(CertificationRequest request, String template, int denials) {
        String refused = denials == 0 ? "" : "-" + denials;
        return "inkan-" + Sha256.hex(request.encoded()).substring(0, 40) + "-"
                + Integer.toHexString(template.hashCode()) + refused;
    }
}
