package org.inkan.opsmgr;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.X509Names;

/**
 * The name the connector reads from a certificate: the first dNSName of the subject alternative name and, only if
 * there is none, the common name (algorithm printed in events 20075 and 20076). Stateless.
 */
public final class OpsMgrNames {
    private static final String COMMON_NAME = "2.5.4.3";
    private static final Pattern IP = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|.*:.*:.*");
    private static final Pattern PLACEHOLDER = Pattern.compile("[<>{}#%\\[\\]$]|(?i)^(hostname|servername|fqdn|computername|your.*)$");
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?"
            + "(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?){0,20}");

    private OpsMgrNames() {
    }

    /** The name in a certificate. */
    public static Optional<String> effectiveName(X509Certificate certificate) throws ProblemException {
        return effectiveName(commonNames(certificate.getSubjectX500Principal()),
                Extensions.of(certificate).subjectAltNames());
    }

    /** The name in a request. */
    public static Optional<String> effectiveName(CertificationRequest request) throws ProblemException {
        return effectiveName(commonNames(request.subject()), request.extensions().subjectAltNames());
    }

    /** The name given common names in reading order and alternative names in order. */
    public static Optional<String> effectiveName(List<String> commonNames, List<GeneralName> alternativeNames) {
        for (GeneralName name : alternativeNames) {
            if (name instanceof GeneralName.Dns dns) {
                return Optional.of(dns.name());
            }
        }
        return commonNames.stream().filter(n -> !n.isBlank()).findFirst();
    }

    /** All common names of a subject, in the order of the encoding. */
    public static List<String> commonNames(X500Principal subject) {
        return X509Names.attributes(subject).stream().filter(a -> a.oid().equals(COMMON_NAME))
                .map(X509Names.Attribute::value).toList();
    }

    /** Whether this looks like an IPv4 or IPv6 address. */
    public static boolean isAddress(String name) {
        return name.length() < 64 && IP.matcher(name).matches();
    }

    /** Whether this is text of a sample that nobody filled in. */
    public static boolean isPlaceholder(String name) {
        return PLACEHOLDER.matcher(name).find();
    }

    /** Whether this can be a full computer name: labels of letters, digits, hyphen and underscore, 255 at most. */
    public static boolean isHostName(String name) {
        return name.length() <= 255 && !isAddress(name) && HOST.matcher(name).matches();
    }
}
