package org.inkan.pki.path;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.inkan.core.finding.Severity;
import org.inkan.pki.path.AnchorRules.Target;
import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

/** The chain table and the CRL bundles of BoringSSL's certificate verifier. */
class BoringSslCorpusTest {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'");
    private static final Instant DEFAULT_TIME = Instant.parse("2021-10-05T12:00:00Z");
    private static final Instant CRL_TIME = Instant.parse("2017-03-09T00:00:00Z");

    private final Corpus corpus = Corpus.assumePresent();

    @Test
    void everyChainHasTheExpectedVerdict() {
        Conformance chains = new Conformance("boringssl-verify");
        for (Tsv.Row row : corpus.table("chains/boringssl-verify.tsv")) {
            chains.check(row.get("test"), row.get("expected").equals("valid"), () -> judge(row));
        }
        chains.verify(126);
    }

    @Test
    void everyCrlBundleHasTheExpectedVerdict() {
        Conformance crls = new Conformance("boringssl-crl");
        for (String file : corpus.files("crls/boringssl")) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            crls.check(name, name.startsWith("good_"), () -> judgeCrl(file));
        }
        crls.verify(40);
    }

    private PathResult judge(Tsv.Row row) throws GeneralSecurityException {
        List<X509Certificate> chain = PemBlocks
                .of(corpus.read("chains/boringssl-verify/" + row.get("chain_pem_leaf_first"))).certificates();
        X509Certificate anchor = chain.get(chain.size() - 1);
        String purpose = row.get("key_purpose");
        AlgorithmPolicy algorithms = row.get("digest_policy").equals("STRONG") ? AlgorithmPolicy.enforced()
                : AlgorithmPolicy.advisory();
        ValidationParameters parameters = ValidationParameters.of(Set.of(anchor), time(row.get("utc_time")))
                .withRequiredEku(purposes(purpose)).withEkuStated(purpose.endsWith("_STRICT"))
                .withAnchorRules(rules(row.get("last_cert_trust"))).withAlgorithms(algorithms);
        return new ChainValidator().validate(chain.get(0), chain, parameters);
    }

    private static Instant time(String text) {
        return text.equals("DEFAULT") ? DEFAULT_TIME : LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
    }

    private static Set<String> purposes(String purpose) {
        return switch (purpose) {
        case "ANY_EKU" -> Set.of();
        case "SERVER_AUTH", "SERVER_AUTH_STRICT", "SERVER_AUTH_STRICT_LEAF" -> Set.of(ValidationParameters.SERVER_AUTH);
        case "CLIENT_AUTH", "CLIENT_AUTH_STRICT", "CLIENT_AUTH_STRICT_LEAF" -> Set.of(ValidationParameters.CLIENT_AUTH);
        case "C2PA_TIMESTAMPING" -> Set.of("1.3.6.1.5.5.7.3.8");
        case "C2PA_MANIFEST" -> Set.of("1.3.6.1.5.5.7.3.36");
        case "MLS_CLIENT_AUTH" -> Set.of("2.23.146.2.1.3");
        default -> throw new IllegalArgumentException(purpose);
        };
    }

    private static AnchorRules rules(String trust) {
        boolean constraints = trust.contains("WITH_CONSTRAINTS") || trust.contains("AND_CONSTRAINTS");
        Target target = switch (trust) {
        case "TRUSTED_LEAF", "TRUSTED_ANCHOR_OR_LEAF" -> Target.ANY;
        case "TRUSTED_LEAF_REQUIRE_SELF_SIGNED" -> Target.SELF_SIGNED;
        default -> Target.NEVER;
        };
        return new AnchorRules(trust.contains("EXPIRATION"), constraints, trust.contains("REQUIRE_BASIC"), target);
    }

    /** Only revocation counts here: the certificates of these bundles are not meant to be valid otherwise. */
    private PathResult judgeCrl(String file) throws GeneralSecurityException {
        PemBlocks pem = PemBlocks.of(corpus.read(file));
        X509Certificate issuer = PemBlocks.certificate(pem.labelled("CA CERTIFICATE").get(0));
        List<X509Certificate> others = Stream.concat(pem.labelled("CA CERTIFICATE").stream(),
                pem.labelled("CA CERTIFICATE 2").stream()).map(BoringSslCorpusTest::certificate).toList();
        X509CRL crl = PemBlocks.crl(pem.labelled("CRL").get(0));
        ValidationParameters parameters = ValidationParameters.of(others, CRL_TIME)
                .withAnchorRules(AnchorRules.nameAndKey()).withCrls(RevocationCheck.CRL_REQUIRED, List.of(crl))
                .withHelpers(others);
        PathResult result = new CertificatePathValidator().validate(List.of(pem.certificates().get(0), issuer), parameters);
        boolean good = result.findings().stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR && finding.rule().startsWith("PATH-06"));
        return new PathResult(good, result.verdicts(), result.policies());
    }

    private static X509Certificate certificate(byte[] der) {
        try {
            return PemBlocks.certificate(der);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
