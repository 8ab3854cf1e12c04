package org.inkan.core.credential;

import org.inkan.core.text.Text;

/**
 * A question for a secret.
 *
 * @param id      what it is for, stable and free of secrets, such as {@code ca.embedded/passphrase}; answers can be
 *                looked up under it in an environment variable or in secure storage
 * @param prompt  the question in words
 * @param isNew   true where a new secret is chosen, so that a person is asked twice
 */
public record CredentialRequest(String id, Text prompt, boolean isNew) {

    /** Name of the environment variable that answers it: {@code INKAN_} and the id in capitals with underscores. */
    public String environmentVariable() {
        return "INKAN_" + id.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }
}
