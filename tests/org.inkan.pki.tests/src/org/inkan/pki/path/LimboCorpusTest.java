package org.inkan.pki.path;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.inkan.core.finding.Severity;
import org.inkan.testkit.Corpus;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** x509-limbo, with profile departures and weak algorithms as errors, since that suite expects both to be refused. */
class LimboCorpusTest {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Corpus corpus = Corpus.assumePresent();

    @Test
    void everyCaseHasTheExpectedVerdict() throws IOException {
        Conformance limbo = new Conformance("x509-limbo");
        for (JsonElement element : cases()) {
            JsonObject test = element.getAsJsonObject();
            limbo.check(text(test, "id"), text(test, "expected_result").equals("SUCCESS"), () -> judge(test));
        }
        limbo.verify(208);
    }

    @Test
    void hostileChainsEndWithinASecond() throws Exception {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean(); // what else the machine does must not count
        for (JsonElement element : cases()) {
            JsonObject test = element.getAsJsonObject();
            if (text(test, "id").startsWith("pathological::")) {
                // parsing by the platform is not ours to time, so the first run warms it up
                judge(test);
                long start = processor.getCurrentThreadCpuTime();
                judge(test);
                Duration taken = Duration.ofNanos(processor.getCurrentThreadCpuTime() - start);
                assertTrue(taken.compareTo(LONGEST) < 0, () -> text(test, "id") + " took " + taken);
            }
        }
    }

    private Iterable<JsonElement> cases() throws IOException {
        try (Reader reader = new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(corpus.read("x509-limbo/limbo.json.gz"))),
                StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("testcases");
        }
    }

    private static PathResult judge(JsonObject test) throws Exception {
        ValidationParameters parameters = ValidationParameters
                .of(certificates(test, "trusted_certs"), time(test)).withProfile(Severity.ERROR)
                .withAlgorithms(AlgorithmPolicy.enforced()).withRequiredEku(purposes(test));
        if (!test.get("max_chain_depth").isJsonNull()) {
            parameters = parameters.withMaximumIntermediates(test.get("max_chain_depth").getAsInt());
        }
        List<X509CRL> crls = crls(test);
        if (!crls.isEmpty()) {
            parameters = parameters.withCrls(RevocationCheck.CRL_REQUIRED, crls);
        }
        X509Certificate leaf = PemBlocks.of(text(test, "peer_certificate")).certificates().get(0);
        List<X509Certificate> bag = certificates(test, "untrusted_intermediates");
        ChainValidator validator = new ChainValidator();
        PathResult result = null;
        for (PeerName peer : peers(test)) {
            result = validator.validate(leaf, bag, parameters.withPeer(peer));
            if (!result.valid()) {
                return result;
            }
        }
        return result == null ? validator.validate(leaf, bag, parameters) : result;
    }

    private static Set<String> purposes(JsonObject test) {
        return Set.of(text(test, "validation_kind").equals("SERVER") ? ValidationParameters.SERVER_AUTH
                : ValidationParameters.CLIENT_AUTH);
    }

    private static List<PeerName> peers(JsonObject test) throws IOException {
        List<JsonElement> names = new ArrayList<>(test.getAsJsonArray("expected_peer_names").asList());
        if (!test.get("expected_peer_name").isJsonNull()) {
            names.add(test.get("expected_peer_name"));
        }
        List<PeerName> peers = new ArrayList<>();
        for (JsonElement name : names) {
            String value = text(name.getAsJsonObject(), "value");
            peers.add(switch (text(name.getAsJsonObject(), "kind")) {
            case "DNS" -> new PeerName.Dns(value);
            case "IP" -> new PeerName.Ip(InetAddress.getByName(value));
            case "RFC822" -> new PeerName.Email(value);
            default -> throw new IllegalArgumentException(value);
            });
        }
        return peers;
    }

    private static Instant time(JsonObject test) {
        JsonElement time = test.get("validation_time");
        return time.isJsonNull() ? Instant.now() : OffsetDateTime.parse(time.getAsString()).toInstant();
    }

    private static List<X509Certificate> certificates(JsonObject test, String member) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (JsonElement pem : test.getAsJsonArray(member)) {
            certificates.addAll(PemBlocks.of(pem.getAsString()).certificates());
        }
        return certificates;
    }

    private static List<X509CRL> crls(JsonObject test) throws GeneralSecurityException {
        List<X509CRL> crls = new ArrayList<>();
        for (JsonElement pem : test.getAsJsonArray("crls")) {
            for (byte[] der : PemBlocks.of(pem.getAsString()).labelled("X509 CRL")) {
                crls.add(PemBlocks.crl(der));
            }
        }
        return crls;
    }

    private static String text(JsonObject object, String member) {
        return object.get(member).getAsString();
    }
}
