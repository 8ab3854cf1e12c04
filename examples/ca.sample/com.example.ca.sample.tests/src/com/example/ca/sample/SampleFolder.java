package com.example.ca.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.core.credential.CredentialPrompt;

/** A CA made by openssl in a folder of its own. */
record SampleFolder(Path fleet) {

    /** Makes the CA; with a passphrase its key is encrypted. */
    SampleFolder create(String passphrase) throws Exception {
        Files.createDirectories(ca());
        try (InputStream config = SampleFolder.class.getResourceAsStream("openssl.cnf")) {
            Files.copy(config, ca().resolve("openssl.cnf"));
        }
        Files.createFile(ca().resolve("index.txt"));
        List<String> protection = passphrase.isEmpty() ? List.of("-noenc") : List.of("-passout", "pass:" + passphrase);
        openssl(protection, "req", "-x509", "-config", "openssl.cnf", "-extensions", "root", "-newkey", "ec", "-pkeyopt",
                "ec_paramgen_curve:P-256", "-keyout", "ca.key", "-out", "chain.pem", "-days", "3650", "-subj", "/CN=Sample CA");
        return this;
    }

    CertificationAuthority open(CredentialPrompt credentials, String... options) throws Exception {
        Map<String, String> given = new java.util.HashMap<>(Map.of("folder", "ca of openssl"));
        for (String option : options) {
            given.put(option, "true");
        }
        return new SampleBackend().open(new BackendContext(fleet, given, credentials, Clock.systemUTC(), Locale.JAPANESE));
    }

    Path ca() {
        return fleet.resolve("ca of openssl");
    }

    /** Runs openssl in the folder of the CA and expects it to succeed. */
    void openssl(List<String> more, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        command.addAll(more);
        Process process = new ProcessBuilder(command).directory(ca().toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), () -> command + "\n" + said);
    }
}
