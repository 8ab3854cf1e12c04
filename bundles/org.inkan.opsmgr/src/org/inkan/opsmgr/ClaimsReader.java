package org.inkan.opsmgr;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Locale;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.MicrosoftAttributes;
import org.inkan.pki.x509.BasicConstraints;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.Oids;

/** Reads requests, certificates and registrations into claims; INF files and templates have readers of their own. */
final class ClaimsReader {
    private ClaimsReader() {
    }

    static Claims read(OpsMgrSubject subject, Place place) {
        Claims claims = new Claims(subject, place);
        switch (subject) {
        case OpsMgrSubject.OfTemplate template -> TemplateClaims.read(template.template(), claims);
        case OpsMgrSubject.OfInf inf -> new InfClaims(inf.inf(), claims).read();
        case OpsMgrSubject.OfRequest request -> request(request.request(), claims);
        case OpsMgrSubject.OfCertificate certificate -> certificate(certificate.certificate(), claims);
        case OpsMgrSubject.OfRegistration registration -> claims.put(Aspect.SERIAL, registration.registration().serial(),
                place.at(ChannelRegistration.SERIAL_VALUE));
        }
        return claims;
    }

    private static void request(CertificationRequest request, Claims claims) {
        names(request.subject(), request.extensions(), claims);
        claims.put(Aspect.SIGNATURE_VALID, request.verifySignature());
        claims.put(Aspect.HASH, request.signatureAlgorithm());
        try {
            key(request.publicKey(), claims);
        } catch (ProblemException e) {
            claims.put(Aspect.KEY_ALGORITHM, request.publicKeyAlgorithm());
        }
        MicrosoftAttributes microsoft = request.microsoft();
        microsoft.csp().ifPresent(csp -> {
            claims.put(Aspect.PROVIDERS, List.of(csp.name()));
            claims.put(Aspect.KEY_SPEC, csp.keySpec());
        });
        // A template adds usages at the CA, so a request without them says nothing; only what is there is judged.
        if (request.extensions().has(Oids.KEY_USAGE)) {
            usages(request.extensions(), claims);
        }
        if (request.extensions().has(Oids.EXTENDED_KEY_USAGE)) {
            extendedUsages(request.extensions(), claims);
        }
    }

    private static void certificate(X509Certificate certificate, Claims claims) {
        Extensions extensions = Extensions.of(certificate);
        names(certificate.getSubjectX500Principal(), extensions, claims);
        key(certificate.getPublicKey(), claims);
        usages(extensions, claims);
        extendedUsages(extensions, claims);
        claims.put(Aspect.HASH, certificate.getSigAlgName());
        claims.put(Aspect.CERTIFICATE, certificate);
        claims.put(Aspect.SERIAL, certificate.getSerialNumber());
        claims.put(Aspect.TEMPLATE_INFORMATION,
                extensions.has(Oids.MS_TEMPLATE_INFORMATION) || extensions.has(Oids.MS_TEMPLATE_NAME) ? true : null);
        try {
            claims.put(Aspect.CA_CERTIFICATE, extensions.basicConstraints().map(BasicConstraints::ca).orElse(false));
        } catch (ProblemException e) {
            claims.put(Aspect.CA_CERTIFICATE, false);
        }
    }

    /** An alternative name that cannot be read counts as one that is not there: Windows finds no name in it either. */
    private static void names(X500Principal subject, Extensions extensions, Claims claims) {
        claims.put(Aspect.COMMON_NAMES, OpsMgrNames.commonNames(subject));
        try {
            claims.put(Aspect.ALTERNATIVE_NAMES, extensions.subjectAltNames());
        } catch (ProblemException e) {
            claims.put(Aspect.ALTERNATIVE_NAMES, List.of());
        }
    }

    private static void usages(Extensions extensions, Claims claims) {
        try {
            claims.put(Aspect.KEY_USAGE, extensions.keyUsage().orElse(null));
        } catch (ProblemException e) {
            claims.put(Aspect.KEY_USAGE, null);
        }
        claims.put(Aspect.KEY_USAGE_CRITICAL, extensions.find(Oids.KEY_USAGE).map(Extension::critical).orElse(null));
    }

    private static void extendedUsages(Extensions extensions, Claims claims) {
        try {
            List<String> usages = extensions.extendedKeyUsage();
            claims.put(Aspect.EXTENDED_KEY_USAGE, usages.isEmpty() ? null : usages);
        } catch (ProblemException e) {
            claims.put(Aspect.EXTENDED_KEY_USAGE, null);
        }
    }

    static void key(PublicKey key, Claims claims) {
        claims.put(Aspect.KEY_ALGORITHM, key.getAlgorithm().toUpperCase(Locale.ROOT));
        if (key instanceof RSAPublicKey rsa) {
            BigInteger modulus = rsa.getModulus();
            claims.put(Aspect.KEY_BITS, modulus.bitLength());
        }
    }
}
