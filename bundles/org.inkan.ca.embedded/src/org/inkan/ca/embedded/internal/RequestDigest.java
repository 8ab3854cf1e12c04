package org.inkan.ca.embedded.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;

import org.inkan.ca.spi.EnrollmentRequest;

/** Digest of everything that makes a submit the same submit. */
final class RequestDigest {

    private RequestDigest() {
    }

    static byte[] of(EnrollmentRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.csr().encoded());
            add(digest, request.templateName().orElse(""));
            new TreeMap<>(request.attributes()).forEach((name, value) -> {
                add(digest, name);
                add(digest, value);
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((byte) 0);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
