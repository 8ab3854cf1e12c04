package org.inkan.opsmgr;

import java.util.List;
import java.util.Optional;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.inf.InfDocument;
import org.inkan.pki.inf.InfWriter;
import org.inkan.pki.x509.X509Names;

/**
 * The {@code certreq} INF for one host: the seed procedure's file with what later guidance adds (provider, KeySpec,
 * hash, alternative name). UTF-16LE, because certreq does not understand UTF-8. Stateless.
 */
public final class OpsMgrInf {
    /** Name of the provider that stores keys the connector can use. */
    public static final String PROVIDER = "Microsoft RSA SChannel Cryptographic Provider";
    private static final Texts TEXTS = Texts.beside(OpsMgrInf.class);

    private OpsMgrInf() {
    }

    /** RSA 2048, no template name: the CA or the submitter chooses it. */
    public static InfDocument forHost(String hostName) throws ProblemException {
        return forHost(hostName, Optional.empty(), 2048);
    }

    /**
     * @param hostName the machine's own full computer name
     * @param template cn of the template to name in the request; leave empty on WORKGROUP hosts, where certreq would
     *                 stop to say that it cannot find the template
     * @param bits     RSA key length
     */
    public static InfDocument forHost(String hostName, Optional<String> template, int bits) throws ProblemException {
        if (!OpsMgrNames.isHostName(hostName)) {
            throw Problem.of(OpsMgrCode.HOST_NAME.code(), TEXTS, "OpsMgrInf_name", hostName, hostName).exception();
        }
        InfWriter inf = new InfWriter().version().section("NewRequest")
                .line("Subject = \"CN=" + X509Names.quote(hostName).replace("\"", "\"\"") + "\"")
                .entry("KeyAlgorithm", "RSA").entry("KeyLength", String.valueOf(bits)).entry("KeySpec", "1")
                .entry("KeyUsage", "0xA0").entry("HashAlgorithm", "sha256").entry("Exportable", "FALSE")
                .entry("MachineKeySet", "TRUE").entry("ProviderName", PROVIDER).entry("ProviderType", "12")
                .entry("RequestType", "PKCS10").entry("Silent", "TRUE").section("EnhancedKeyUsageExtension")
                .entry("OID", "1.3.6.1.5.5.7.3.1").entry("OID", "1.3.6.1.5.5.7.3.2").section("Extensions")
                .textExtension("2.5.29.17", List.of("DNS=" + hostName + "&"));
        template.ifPresent(t -> inf.section("RequestAttributes").entry("CertificateTemplate", t));
        return inf.toDocument();
    }
}
