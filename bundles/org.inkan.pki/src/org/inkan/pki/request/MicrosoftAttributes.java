package org.inkan.pki.request;

import java.util.List;
import java.util.Optional;

/**
 * What Windows adds to a PKCS#10 request (MS-WCCE 2.2.2.7). Attributes that do not decode are absent here and named in {@code undecoded};
 * the raw ones stay in {@link CertificationRequest#attributes()}.
 *
 * @param osVersion {@code major.minor.build.platform} of the requesting machine
 * @param clientInformation machine, user and process that made the request
 * @param csp provider that holds the private key
 * @param nameValuePairs request attributes such as {@code CertificateTemplate}, in order
 * @param renewalCertificate DER of the certificate this request renews
 * @param undecoded identifiers of Microsoft attributes whose content is malformed
 */
public record MicrosoftAttributes(Optional<String> osVersion, Optional<ClientInformation> clientInformation, Optional<Csp> csp,
        List<NameValuePair> nameValuePairs, Optional<byte[]> renewalCertificate, Optional<String> requestedTemplate,
        List<String> undecoded) {

    public MicrosoftAttributes {
        nameValuePairs = List.copyOf(nameValuePairs);
        undecoded = List.copyOf(undecoded);
    }

    /**
     * Attribute 1.3.6.1.4.1.311.21.20 (MS-WCCE 2.2.2.7.4).
     *
     * @param clientId 5 enrollment API, 6 autoenrollment, 7 wizard, 8 on behalf of, 9 certreq, 1000 other
     * @param machine DNS name of the machine
     * @param user DOMAIN\\user
     * @param process name of the program
     */
    public record ClientInformation(int clientId, String machine, String user, String process) {
    }

    /**
     * Attribute 1.3.6.1.4.1.311.13.2.2.
     *
     * @param keySpec 1 exchange, 2 signature, 0 CNG
     * @param name provider name
     */
    public record Csp(int keySpec, String name) {
    }

    /** Attribute 1.3.6.1.4.1.311.13.2.1 (MS-WCCE 2.2.2.7.10). */
    public record NameValuePair(String name, String value) {
    }

    /** Value of the first pair with this name, upper and lower case alike. */
    public Optional<String> value(String name) {
        return nameValuePairs.stream().filter(p -> p.name().equalsIgnoreCase(name)).map(NameValuePair::value).findFirst();
    }
}
