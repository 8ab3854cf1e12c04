package org.inkan.pki.path;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.inkan.core.finding.Severity;
import org.inkan.pki.path.AnchorRules.Target;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

/**
 * OpenSSL's own table of {@code verify} calls. Its trust settings beside a certificate are translated: one trusted for
 * the purpose becomes an anchor by name and key, one that is not becomes distrusted.
 */
class OpenSslCorpusTest {

    private static final Instant DEFAULT_TIME = Instant.parse("2024-06-01T00:00:00Z");
    private static final String ANY = "2.5.29.37.0";

    /** @param trusted purposes the store grants; null if the file has no trust settings */
    private record Stored(X509Certificate certificate, Set<String> trusted, Set<String> rejected) {

        boolean selfIssued() {
            return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
        }
    }

    private final Corpus corpus = Corpus.assumePresent();

    @Test
    void everyCaseHasTheExpectedVerdict() {
        Conformance openssl = new Conformance("openssl-verify");
        int rows = 0;
        for (Tsv.Row row : corpus.table("chains/openssl-verify.tsv")) {
            openssl.check(++rows + " " + row.get("cert"), row.get("expected").equals("valid"), () -> judge(row));
        }
        openssl.verify(111);
    }

    private PathResult judge(Tsv.Row row) throws GeneralSecurityException, IOException {
        List<String> options = Arrays.asList(row.get("options").split(" "));
        String purpose = purpose(row.get("purpose"));
        Set<X509Certificate> anchors = new HashSet<>();
        Set<X509Certificate> distrusted = new HashSet<>();
        List<X509Certificate> bag = new ArrayList<>();
        boolean settings = false;
        for (Stored stored : load(row.get("trusted"))) {
            settings |= grants(stored, purpose) && !states(stored.certificate(), purpose);
            if (refused(stored, purpose)) {
                distrusted.add(stored.certificate());
            } else if (options.contains("-partial_chain") || stored.selfIssued() || grants(stored, purpose)) {
                anchors.add(stored.certificate());
            }
            bag.add(stored.certificate());
        }
        load(row.get("untrusted")).forEach(stored -> bag.add(stored.certificate()));
        boolean partial = options.contains("-partial_chain");
        AnchorRules rules = new AnchorRules(true, !settings, !settings, partial ? Target.ANY : Target.SELF_SIGNED);
        ValidationParameters parameters = ValidationParameters.of(anchors, time(options)).withDistrusted(distrusted)
                .withAnchorRules(rules).withRequiredEku(purpose.isEmpty() ? Set.of() : Set.of(purpose))
                .withAlgorithms(algorithms(options)).withPolicies(policies(options))
                .withProfile(options.contains("-x509_strict") ? Severity.ERROR : Severity.WARNING);
        if (options.contains("-verify_depth")) {
            parameters = parameters.withMaximumIntermediates(Integer.parseInt(after(options, "-verify_depth")));
        }
        return new ChainValidator().validate(load(row.get("cert")).get(0).certificate(), bag, parameters);
    }

    private static String purpose(String name) {
        return switch (name) {
        case "sslserver" -> ValidationParameters.SERVER_AUTH;
        case "sslclient" -> ValidationParameters.CLIENT_AUTH;
        default -> "";
        };
    }

    private static boolean grants(Stored stored, String purpose) {
        return stored.trusted() != null && (stored.trusted().contains(purpose) || stored.trusted().contains(ANY));
    }

    /** A trust setting overrides the purposes in the certificate, which then must not be looked at. */
    private static boolean states(X509Certificate certificate, String purpose) throws GeneralSecurityException {
        List<String> stated = certificate.getExtendedKeyUsage();
        return stated == null || stated.contains(purpose);
    }

    private static boolean refused(Stored stored, String purpose) {
        if (stored.trusted() == null) {
            return false;
        }
        return stored.rejected().contains(purpose) || stored.rejected().contains(ANY)
                || !stored.trusted().isEmpty() && !grants(stored, purpose);
    }

    private static Instant time(List<String> options) {
        return options.contains("-attime") ? Instant.ofEpochSecond(Long.parseLong(after(options, "-attime"))) : DEFAULT_TIME;
    }

    /** Level 1, the default, is 80 bits of security, level 2 is 112; level 0 takes everything. */
    private static AlgorithmPolicy algorithms(List<String> options) {
        return switch (options.contains("-auth_level") ? after(options, "-auth_level") : "1") {
        case "0" -> AlgorithmPolicy.advisory();
        case "1" -> new AlgorithmPolicy(1024, 160, true, Severity.ERROR);
        default -> AlgorithmPolicy.enforced();
        };
    }

    private static PolicyRequirements policies(List<String> options) {
        return options.contains("-policy")
                ? new PolicyRequirements(Set.of(after(options, "-policy")), options.contains("-explicit_policy"), false, false)
                : PolicyRequirements.none();
    }

    private static String after(List<String> options, String name) {
        return options.get(options.indexOf(name) + 1);
    }

    private List<Stored> load(String names) throws GeneralSecurityException, IOException {
        List<Stored> all = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(",")) {
            for (PemBlocks.Block block : PemBlocks.of(corpus.read("chains/openssl-verify/" + name + ".pem")).blocks()) {
                if (block.label().equals("CERTIFICATE")) {
                    all.add(new Stored(PemBlocks.certificate(block.der()), null, Set.of()));
                } else if (block.label().equals("TRUSTED CERTIFICATE")) {
                    all.add(withSettings(block.der()));
                }
            }
        }
        return all;
    }

    /** The certificate followed by SEQUENCE { trust SEQUENCE OF OID OPTIONAL, reject [0] OPTIONAL, … }. */
    private static Stored withSettings(byte[] der) throws GeneralSecurityException, IOException {
        try (ASN1InputStream in = new ASN1InputStream(der)) {
            X509Certificate certificate = PemBlocks.certificate(in.readObject().getEncoded());
            Set<String> trusted = new HashSet<>();
            Set<String> rejected = new HashSet<>();
            ASN1Encodable settings = in.readObject();
            if (settings != null) {
                for (ASN1Encodable part : ASN1Sequence.getInstance(settings)) {
                    if (part instanceof ASN1Sequence oids) {
                        oids.forEach(oid -> trusted.add(((ASN1ObjectIdentifier) oid).getId()));
                    } else if (part instanceof ASN1TaggedObject tagged && tagged.getTagNo() == 0) {
                        ASN1Sequence.getInstance(tagged, false).forEach(oid -> rejected.add(((ASN1ObjectIdentifier) oid).getId()));
                    }
                }
            }
            return new Stored(certificate, trusted, rejected);
        }
    }
}
