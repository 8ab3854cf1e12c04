package org.inkan.ca.embedded;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.tck.SampleRequests;

/** The process that {@link KillTest} kills: four threads issue without end and print what they were handed. */
final class IssuingProcess {

    private IssuingProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        CertificationAuthority authority = TestAuthority.open(Path.of(arguments[0]));
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (int i = 0; i < 4; i++) {
            String prefix = arguments[1] + "-" + i + "-";
            Thread.ofPlatform().start(() -> issue(authority, prefix, out));
        }
    }

    private static void issue(CertificationAuthority authority, String prefix, PrintStream out) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            for (int n = 0;; n++) {
                KeyPair keys = generator.generateKeyPair();
                String key = prefix + n;
                Issued issued = (Issued) authority.submit(EnrollmentRequest.of(
                        SampleRequests.request(key + ".contoso.com", keys, "SHA256withECDSA"), TestAuthority.ISSUING, key), null);
                out.println(key + " " + issued.requestId() + " " + issued.certificate().getSerialNumber().toString(16) + " "
                        + KillTest.digest(issued.certificate().getEncoded()));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
