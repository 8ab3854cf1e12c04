package org.inkan.opsmgr;

import java.util.ArrayList;
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
    /** Another legacy provider whose keys the connector can use; of type 24 (PROV_RSA_AES, wincrypt.h). */
    public static final String AES_PROVIDER = "Microsoft Enhanced RSA and AES Cryptographic Provider";
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
        return of(new InfOrder(hostName, List.of(), template, bits, false, PROVIDER));
    }

    /**
     * The INF of an order.
     *
     * @throws ProblemException if a name is no computer name
     */
    public static InfDocument of(InfOrder order) throws ProblemException {
        List<String> names = new ArrayList<>(List.of(order.host()));
        order.otherNames().stream().filter(name -> !name.equalsIgnoreCase(order.host())).forEach(names::add);
        for (String name : names) {
            if (!OpsMgrNames.isHostName(name)) {
                throw Problem.of(OpsMgrCode.HOST_NAME.code(), TEXTS, "OpsMgrInf_name", name, name).exception();
            }
        }
        boolean schannel = order.provider().equals(PROVIDER);
        InfWriter inf = new InfWriter().version().section("NewRequest")
                .line("Subject = \"CN=" + X509Names.quote(order.host()).replace("\"", "\"\"") + "\"")
                .entry("KeyAlgorithm", "RSA").entry("KeyLength", String.valueOf(order.bits())).entry("KeySpec", "1")
                .entry("KeyUsage", "0xA0").entry("HashAlgorithm", "sha256")
                .entry("Exportable", order.exportable() ? "TRUE" : "FALSE")
                .entry("MachineKeySet", "TRUE").entry("ProviderName", order.provider())
                .entry("ProviderType", schannel ? "12" : "24")
                .entry("RequestType", "PKCS10").entry("Silent", "TRUE").section("EnhancedKeyUsageExtension")
                .entry("OID", "1.3.6.1.5.5.7.3.1").entry("OID", "1.3.6.1.5.5.7.3.2").section("Extensions")
                .textExtension("2.5.29.17", names.stream().map(name -> "DNS=" + name + "&").toList());
        order.template().ifPresent(t -> inf.section("RequestAttributes").entry("CertificateTemplate", t));
        return inf.toDocument();
    }
}
