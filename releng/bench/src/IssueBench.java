import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.inkan.ca.embedded.EmbeddedBackend;
import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.spi.TemplateAuthoring;
import org.inkan.ca.spi.TemplatePublishing;
import org.inkan.core.credential.Secret;
import org.inkan.pki.request.CertificationRequest;
import org.inkan.pki.request.CertificationRequestBuilder;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.X509Names;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.TemplateAttribute;

/**
 * {@code FOLDER COUNT ROUNDS SUBMITTERS}: issues and stores P-256 certificates through the embedded CA (journal,
 * database, audit log, all durable before the answer), taking turns with bare signatures on as many threads, and prints
 * medians per second, and per second of processor time, which is the rate of one core. Making the requests is not timed.
 */
public final class IssueBench {

    private static final String TEMPLATE = "BenchHost";

    private IssueBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        int submitters = Integer.parseInt(arguments[3]);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair keys = generator.generateKeyPair();
        CertificateSigner raw = new CertificateSigner(keys.getPrivate(), "SHA256withECDSA");
        List<Double> issued = new ArrayList<>();
        List<Double> signed = new ArrayList<>();
        List<Double> perCore = new ArrayList<>();
        try (CertificationAuthority authority = open(Path.of(arguments[0]));
                ExecutorService threads = Executors.newFixedThreadPool(submitters)) {
            for (int round = -1; round < rounds; round++) { // the first one warms the JVM up
                List<EnrollmentRequest> requests = requests(round, count, keys);
                byte[] message = requests.getFirst().csr().encoded();
                double signRate = rate(threads, submitters, count, i -> raw.seal(message));
                long cpu = cpuNanos();
                double issueRate = rate(threads, submitters, count, i -> {
                    if (!(authority.submit(requests.get(i), null) instanceof Issued)) {
                        throw new IllegalStateException("not issued");
                    }
                    return null;
                });
                double coreRate = count * 1e9 / (cpuNanos() - cpu);
                if (round >= 0) {
                    perCore.add(coreRate);
                    signed.add(signRate);
                    issued.add(issueRate);
                }
            }
        }
        System.out.printf(Locale.ROOT, "submitters %3d   stored certificates/s %6.0f   per second of processor time %6.0f   "
                + "bare signatures/s %6.0f   %.2f%n", submitters, median(issued), median(perCore), median(signed),
                median(issued) / median(signed));
    }

    /** Of all threads, the collector's and the compiler's too: what else runs on the machine does not count. */
    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private interface Work {
        Object run(int index) throws Exception;
    }

    private static double rate(ExecutorService threads, int submitters, int count, Work work) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> submitter = () -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                work.run(i);
            }
            return null;
        };
        long start = System.nanoTime();
        List<Future<Void>> running = new ArrayList<>();
        for (int i = 0; i < submitters; i++) {
            running.add(threads.submit(submitter));
        }
        for (Future<Void> one : running) {
            one.get();
        }
        return count * 1e9 / (System.nanoTime() - start);
    }

    private static List<EnrollmentRequest> requests(int round, int count, KeyPair keys) throws Exception {
        List<EnrollmentRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String host = "host" + i + ".dmz.contoso.com";
            CertificationRequest csr = new CertificationRequestBuilder().subject(X509Names.parse("CN=" + host))
                    .extension(ExtensionValues.keyUsage(EnumSet.of(KeyUsage.DIGITAL_SIGNATURE), true))
                    .extension(ExtensionValues.subjectAltName(List.of(new GeneralName.Dns(host)), false))
                    .sign(keys, "SHA256withECDSA");
            requests.add(EnrollmentRequest.of(CertificationRequest.parse(csr.encoded()), TEMPLATE, round + "-" + i));
        }
        return requests;
    }

    private static CertificationAuthority open(Path fleet) throws Exception {
        Files.createDirectories(fleet);
        CertificationAuthority authority = new EmbeddedBackend().open(new BackendContext(fleet, Map.of("keyType", "p256"),
                request -> Optional.of(Secret.of("bench".toCharArray())), Clock.systemUTC(), Locale.ENGLISH));
        authority.capability(TemplateAuthoring.class).orElseThrow()
                .add(BuiltInTemplates.find("IPSECIntermediateOffline").orElseThrow()
                        .with(TemplateAttribute.CN, List.of(TEMPLATE))
                        .with(TemplateAttribute.DISPLAY_NAME, List.of("Bench host"))
                        .with(TemplateAttribute.OID, List.of("1.3.6.1.4.1.311.21.8.1.2.3.4.5.6.1"))
                        .with(TemplateAttribute.SCHEMA_VERSION, 2).with(TemplateAttribute.REVISION, 100)
                        .withPurposes(List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"))
                        .with(TemplateAttribute.MINIMAL_KEY_SIZE, 256), null);
        authority.capability(TemplatePublishing.class).orElseThrow().publish(TEMPLATE, null);
        return authority;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip((values.size() - 1) / 2).findFirst().orElseThrow();
    }
}
