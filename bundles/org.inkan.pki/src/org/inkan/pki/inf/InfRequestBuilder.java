package org.inkan.pki.inf;

import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.CertificationRequestBuilder;
import org.inkan.pki.request.RequestAttributes;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.Oids;

/**
 * Makes the PKCS#10 that {@code certreq -new} would make of an INF: attributes and extensions in its order (facts 5.5), key usage critical,
 * subject key identifier added. For CMC, PKCS7 and SCEP it makes the PKCS#10 inside. Where HashAlgorithm is absent it signs with SHA-256
 * instead of the documented SHA1, which today's CAs refuse.
 */
public final class InfRequestBuilder {

    private InfRequestBuilder() {
    }

    /** With nothing about this machine in it. */
    public static CertificationRequest build(CertReqInf inf, KeyPair keys) throws ProblemException {
        return build(inf, keys, InfRequestOptions.discreet());
    }

    /**
     * Makes the request.
     *
     * @throws ProblemException if the INF asks for a self-signed certificate ({@link InfCertificateBuilder} makes that), or a value it
     *     needs is malformed; the place is named
     */
    public static CertificationRequest build(CertReqInf inf, KeyPair keys, InfRequestOptions options) throws ProblemException {
        inf.requireRequest();
        InfContent content = new InfContent(inf, options);
        if (inf.requestType().orElse(RequestType.PKCS10) == RequestType.CERT) {
            throw content.problem("InfRequestBuilder_selfSigned", NewRequestKey.REQUEST_TYPE, "Cert");
        }
        CertificationRequestBuilder builder = new CertificationRequestBuilder().subject(content.subject());
        if (content.defaults()) {
            options.osVersion().ifPresent(v -> builder.attribute(Oids.MS_OS_VERSION, RequestAttributes.osVersion(v)));
        }
        for (Map.Entry<String, String> pair : inf.requestAttributes().entrySet()) {
            builder.attribute(Oids.MS_NAME_VALUE_PAIR, RequestAttributes.nameValuePair(pair.getKey(), pair.getValue()));
        }
        if (content.defaults()) {
            options.client().ifPresent(c -> builder.attribute(Oids.MS_CLIENT_INFORMATION, RequestAttributes.clientInformation(c)));
            builder.attribute(Oids.MS_CSP, RequestAttributes.csp(content.keySpec(), inf.text(NewRequestKey.PROVIDER_NAME)));
        }
        for (Extension extension : content.extensions(keys)) {
            builder.extension(extension);
        }
        return builder.sign(keys, content.signatureAlgorithm(keys));
    }

    /** One finding that names the settings a request made here cannot carry; none if there are none. */
    public static List<Finding> effects(CertReqInf inf, Place artifact) {
        return InfEffects.of(inf, artifact);
    }
}
