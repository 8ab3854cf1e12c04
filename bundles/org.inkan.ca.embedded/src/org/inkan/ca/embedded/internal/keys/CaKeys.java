package org.inkan.ca.embedded.internal.keys;

import java.security.PrivateKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.inkan.ca.embedded.internal.problem.EmbeddedProblem;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.x509.CertificateSigner;

/**
 * The signers of the authorities. A key is decrypted when it is first needed, so that listing or looking never asks for
 * the passphrase; the passphrase itself is not kept. Thread-safe.
 */
public final class CaKeys {

    /** Id of the question; its answer may lie in the environment variable {@code INKAN_CA_PASSPHRASE}. */
    private static final String PASSPHRASE = "ca/passphrase";

    private final CaFolder folder;
    private final CredentialPrompt prompt;
    private final Map<String, CertificateSigner> signers = new HashMap<>();

    public CaKeys(CaFolder folder, CredentialPrompt prompt) {
        this.folder = folder;
        this.prompt = prompt;
    }

    /** Asks for the passphrase of an authority that is about to be made, or of one that exists. */
    public static Secret ask(CredentialPrompt prompt, String where, boolean isNew) throws ProblemException {
        String key = isNew ? "CaKeys_newPassphrase" : "CaKeys_passphrase";
        Optional<Secret> answer = prompt.ask(new CredentialRequest(PASSPHRASE, EmbeddedProblem.text(key), isNew));
        if (answer.isEmpty() || answer.get().isEmpty()) {
            throw EmbeddedProblem.PASSPHRASE_MISSING.at(where);
        }
        return answer.get();
    }

    /** The signer of {@code root} or {@code issuing}. */
    public synchronized CertificateSigner signer(String authority) throws ProblemException {
        CertificateSigner known = signers.get(authority);
        if (known == null) {
            try (Secret passphrase = ask(prompt, folder.path().toString(), false)) {
                PrivateKey key = key(authority, passphrase);
                known = new CertificateSigner(key, CertificateSigner.defaultAlgorithm(key));
            }
            signers.put(authority, known);
        }
        return known;
    }

    /** A wrong passphrase of the authority is not the wrong password of some file. */
    private PrivateKey key(String authority, Secret passphrase) throws ProblemException {
        try {
            return folder.readKey(authority, passphrase);
        } catch (ProblemException e) {
            if (e.problem().code().equals(PkiCode.PASSWORD_WRONG.code())) {
                throw EmbeddedProblem.PASSPHRASE_WRONG.because(e, folder.path().toString());
            }
            throw e;
        }
    }
}
