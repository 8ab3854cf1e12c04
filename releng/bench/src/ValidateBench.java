import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.finding.Severity;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.io.PkiReader;
import org.inkan.pki.path.ChainValidator;
import org.inkan.pki.path.ValidationParameters;
import org.inkan.pki.x509.CertificateContent;
import org.inkan.pki.x509.CertificateSigner;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;

/**
 * {@code make FOLDER COUNT} writes a two-tier CA and host certificates; {@code run FOLDER single|parallel} reads and
 * validates all of them, as {@code openssl verify} does.
 */
public final class ValidateBench {

    /** The compiler of the JVM needs a few before the figures stand still. */
    private static final int PASSES = 6;
    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] { '\n' });

    private ValidateBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            make(folder, Integer.parseInt(arguments[2]));
        } else {
            run(folder, arguments[2].equals("parallel"));
        }
    }

    /** Prints how many were accepted and milliseconds: first pass, last pass, and last pass over parsed certificates. */
    private static void run(Path folder, boolean parallel) throws Exception {
        X509Certificate root = read(folder.resolve("root.pem"));
        List<X509Certificate> bag = List.of(read(folder.resolve("issuing.pem")));
        ValidationParameters parameters = ValidationParameters.of(Set.of(root), Instant.now())
                .withProfile(Severity.ERROR).withRequiredEku(Set.of(ValidationParameters.SERVER_AUTH));
        List<Path> files;
        try (Stream<Path> list = Files.list(folder.resolve("hosts"))) {
            files = list.toList();
        }
        List<X509Certificate> parsed = files.stream().map(ValidateBench::read).toList();
        long[] whole = new long[PASSES];
        long validation = 0;
        long good = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            ChainValidator validator = new ChainValidator();
            long start = System.nanoTime();
            good = stream(files, parallel).filter(file -> validator.validate(read(file), bag, parameters).valid()).count();
            whole[pass] = System.nanoTime() - start;
            ChainValidator fresh = new ChainValidator();
            start = System.nanoTime();
            good = Math.min(good,
                    stream(parsed, parallel).filter(host -> fresh.validate(host, bag, parameters).valid()).count());
            validation = System.nanoTime() - start;
        }
        System.out.printf(Locale.ROOT, "%d %d %d %d%n", good, whole[0] / 1_000_000, whole[PASSES - 1] / 1_000_000,
                validation / 1_000_000);
    }

    private static <T> Stream<T> stream(List<T> list, boolean parallel) {
        return parallel ? list.parallelStream() : list.stream();
    }

    private static X509Certificate read(Path file) {
        try {
            return PkiReader.certificate(Files.readAllBytes(file), file.toString());
        } catch (IOException | ProblemException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static void make(Path folder, int count) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair rootKey = generator.generateKeyPair();
        KeyPair issuingKey = generator.generateKeyPair();
        KeyPair hostKey = generator.generateKeyPair();
        X500Principal rootName = new X500Principal("CN=Bench Root CA, O=Contoso");
        X500Principal issuingName = new X500Principal("CN=Bench Issuing CA, O=Contoso");
        X509Certificate root = sign(rootKey, rootName, rootName, rootKey, BigInteger.ONE, ca(rootKey, null));
        X509Certificate issuing = sign(rootKey, rootName, issuingName, issuingKey, BigInteger.TWO, ca(issuingKey, root));
        Files.createDirectories(folder.resolve("hosts"));
        write(folder.resolve("root.pem"), root);
        write(folder.resolve("issuing.pem"), issuing);
        IntStream.range(0, count).parallel().forEach(i -> {
            String host = String.format(Locale.ROOT, "host%05d.dmz.contoso.com", i);
            try {
                write(folder.resolve("hosts").resolve(host + ".pem"), sign(issuingKey, issuingName,
                        new X500Principal("CN=" + host), hostKey, BigInteger.valueOf(1000L + i), host(host, hostKey, issuing)));
            } catch (Exception e) {
                throw new IllegalStateException(host, e);
            }
        });
    }

    private static X509Certificate sign(KeyPair signer, X500Principal issuer, X500Principal subject, KeyPair key,
            BigInteger serial, List<Extension> extensions) throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);
        return new CertificateSigner(signer.getPrivate(), "SHA256withRSA").sign(new CertificateContent(serial, issuer,
                subject, now, now.plus(365, ChronoUnit.DAYS), key.getPublic(), extensions));
    }

    private static List<Extension> ca(KeyPair key, X509Certificate issuer) {
        List<Extension> own = List.of(ExtensionValues.basicConstraints(true, OptionalInt.empty()),
                ExtensionValues.keyUsage(Set.of(KeyUsage.KEY_CERT_SIGN, KeyUsage.CRL_SIGN), true),
                ExtensionValues.subjectKeyIdentifier(key.getPublic()));
        return issuer == null ? own
                : Stream.concat(own.stream(), Stream.of(ExtensionValues.authorityKeyIdentifier(issuer))).toList();
    }

    private static List<Extension> host(String name, KeyPair key, X509Certificate issuer) {
        return List.of(ExtensionValues.keyUsage(Set.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT), true),
                ExtensionValues.extendedKeyUsage(
                        List.of(ValidationParameters.SERVER_AUTH, ValidationParameters.CLIENT_AUTH), false),
                ExtensionValues.subjectAltName(List.of(new GeneralName.Dns(name)), false),
                ExtensionValues.subjectKeyIdentifier(key.getPublic()), ExtensionValues.authorityKeyIdentifier(issuer));
    }

    private static void write(Path file, X509Certificate certificate) throws Exception {
        String text = "-----BEGIN CERTIFICATE-----\n" + PEM.encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        Files.write(file, text.getBytes(StandardCharsets.US_ASCII));
    }
}
