package org.inkan.opsmgr;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.inkan.pki.inf.InfDocument;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.template.CertificateTemplate;

/**
 * What {@link OpsMgrRules} looks at: the same requirement is checked wherever it can already be seen, from the
 * template to the registry.
 */
public sealed interface OpsMgrSubject {
    /** Full computer name the thing is for, if known. */
    Optional<String> host();

    /** A certificate template; it is for no host in particular. */
    record OfTemplate(CertificateTemplate template) implements OpsMgrSubject {
        @Override
        public Optional<String> host() {
            return Optional.empty();
        }
    }

    /** A {@code certreq} INF. */
    record OfInf(InfDocument inf, Optional<String> host) implements OpsMgrSubject {
    }

    /** A PKCS#10 request. */
    record OfRequest(CertificationRequest request, Optional<String> host) implements OpsMgrSubject {
    }

    /**
     * An issued certificate.
     *
     * @param certificate the certificate
     * @param host        machine it is for
     * @param at          time to judge validity at
     * @param issuers     certificates above it, nearest first; empty when not known
     * @param others      other certificates of the same machine, for duplicate subjects; may hold the certificate itself
     */
    record OfCertificate(X509Certificate certificate, Optional<String> host, Instant at, List<X509Certificate> issuers,
            List<X509Certificate> others) implements OpsMgrSubject {
        /** Copies the lists. */
        public OfCertificate {
            issuers = List.copyOf(issuers);
            others = List.copyOf(others);
        }

        /** A certificate of which nothing else is known. */
        public static OfCertificate alone(X509Certificate certificate, Optional<String> host, Instant at) {
            return new OfCertificate(certificate, host, at, List.of(), List.of());
        }
    }

    /**
     * A registration.
     *
     * @param registration the values
     * @param view         half of the registry they were found in
     * @param certificate  certificate they should name, if known
     * @param host         machine they are of
     */
    record OfRegistration(ChannelRegistration registration, RegView view, Optional<X509Certificate> certificate,
            Optional<String> host) implements OpsMgrSubject {
    }
}
