package org.inkan.ca.embedded.internal.keys;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;

import javax.security.auth.x500.X500Principal;

import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.key.KeyPairSource;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.X509Names;

/** Makes an authority: keys, certificates, encrypted key files, and at the very end the mark that it is complete. */
public final class CaCreation {

    /** Clocks of hosts may be behind; AD CS backdates by the same ten minutes. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    private final CaFolder folder;
    private final CaProfile profile;
    private final SerialNumbers serials = new SerialNumbers();

    public CaCreation(CaFolder folder, CaProfile profile) {
        this.folder = folder;
        this.profile = profile;
    }

    public void run(Secret passphrase, Instant now) throws ProblemException {
        String rootName = profile.twoTier() ? profile.rootName() : profile.name();
        KeyPair rootKeys = keys();
        Instant from = now.minus(SKEW).truncatedTo(ChronoUnit.SECONDS);
        X500Principal rootSubject = name(rootName);
        CertificateSigner root = signer(rootKeys);
        X509Certificate rootCertificate = root.sign(content(rootSubject, rootSubject, from,
                plus(from, profile.rootValidity()), rootKeys, OptionalInt.empty(), null));
        folder.writeKey("root", rootKeys.getPrivate(), passphrase);
        folder.writeCertificate("root", rootCertificate);
        if (profile.twoTier()) {
            KeyPair issuingKeys = keys();
            Instant until = plus(from, profile.issuingValidity());
            Instant limit = rootCertificate.getNotAfter().toInstant();
            X509Certificate issuing = root.sign(content(rootSubject, name(profile.name()), from,
                    until.isAfter(limit) ? limit : until, issuingKeys, OptionalInt.of(0), rootCertificate));
            folder.writeKey("issuing", issuingKeys.getPrivate(), passphrase);
            folder.writeCertificate("issuing", issuing);
        }
        folder.finish(profile.twoTier());
    }

    private CertificateContent content(X500Principal issuer, X500Principal subject, Instant from, Instant until,
            KeyPair keys, OptionalInt pathLength, X509Certificate signedBy) {
        List<Extension> extensions = new ArrayList<>();
        extensions.add(ExtensionValues.basicConstraints(true, pathLength));
        extensions.add(ExtensionValues.keyUsage(
                EnumSet.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_CERT_SIGN, KeyUsage.CRL_SIGN), true));
        extensions.add(ExtensionValues.subjectKeyIdentifier(keys.getPublic()));
        if (signedBy != null) {
            extensions.add(ExtensionValues.authorityKeyIdentifier(signedBy));
        }
        return new CertificateContent(serials.next(), issuer, subject, from, until, keys.getPublic(), extensions);
    }

    private KeyPair keys() throws ProblemException {
        try {
            return KeyPairSource.direct(profile.keys()).next();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EmbeddedProblem.KEY_CREATION.because(e, folder.path().toString());
        }
    }

    private static CertificateSigner signer(KeyPair keys) throws ProblemException {
        return new CertificateSigner(keys.getPrivate(), CertificateSigner.defaultAlgorithm(keys.getPrivate()));
    }

    private static X500Principal name(String commonName) throws ProblemException {
        return X509Names.parse("CN=" + X509Names.quote(commonName));
    }

    private static Instant plus(Instant from, Period period) {
        return from.atZone(ZoneOffset.UTC).plus(period).toInstant();
    }
}
