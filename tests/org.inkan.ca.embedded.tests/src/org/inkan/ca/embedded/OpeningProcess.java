package org.inkan.ca.embedded;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Locale;

import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.ca.spi.EnrollmentOutcome.Issued;
import org.inkan.ca.spi.EnrollmentRequest;
import org.inkan.ca.tck.SampleRequests;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;

/** The other process of {@link TwoProcessesTest}: opens the authority, issues one certificate, and closes when its input ends. */
final class OpeningProcess {

    private OpeningProcess() {
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (CertificationAuthority authority = TestAuthority.open(Path.of(arguments[0]))) {
            out.println(serial(authority, arguments[1]));
            System.in.readAllBytes();
        } catch (ProblemException e) {
            Problem problem = e.problem();
            out.println(problem.code() + " " + problem.what().in(Locale.ENGLISH) + " " + problem.next().in(Locale.JAPANESE));
        }
    }

    static String serial(CertificationAuthority authority, String key) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair keys = generator.generateKeyPair();
        Issued issued = (Issued) authority.submit(EnrollmentRequest.of(
                SampleRequests.request(key + ".contoso.com", keys, "SHA256withECDSA"), TestAuthority.ISSUING, key), null);
        return issued.certificate().getSerialNumber().toString(16);
    }
}
