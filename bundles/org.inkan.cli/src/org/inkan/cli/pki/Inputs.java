package org.inkan.cli.pki;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.inkan.cli.session.CliSession;
import org.inkan.cli.session.Credentials;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.io.PasswordSource;
import org.inkan.pki.io.PkiContent;
import org.inkan.pki.io.PkiReader;

/** Files named on the command line, read by content. A protected file's password comes from INKAN_FILE_PASSWORD. */
final class Inputs {

    private static final Texts TEXTS = Texts.beside(Inputs.class);
    private static final long LIMIT = 64L << 20;

    private final CliSession session;

    Inputs(CliSession session) {
        this.session = session;
    }

    byte[] bytes(String file) throws ProblemException {
        return AtomicFiles.read(session.path(file), LIMIT);
    }

    PkiContent read(String file) throws ProblemException {
        return PkiReader.read(bytes(file), name(file), passwords());
    }

    /** All certificates of several files. */
    List<X509Certificate> certificates(List<String> files) throws ProblemException {
        List<X509Certificate> all = new ArrayList<>();
        for (String file : files) {
            all.addAll(read(file).certificates());
        }
        return all;
    }

    /** The first certificate of a file; a file without one is the wrong file. */
    X509Certificate certificate(String file) throws ProblemException {
        List<X509Certificate> found = read(file).certificates();
        if (found.isEmpty()) {
            throw Problem.of("CLI-020", TEXTS, "Inputs_noCertificate", name(file)).exception();
        }
        return found.getFirst();
    }

    private static String name(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    private PasswordSource passwords() {
        CredentialPrompt prompt = new Credentials(session);
        return forWhat -> {
            try {
                Optional<Secret> secret = prompt
                        .ask(new CredentialRequest("file/password", TEXTS.text("Inputs_password", forWhat), false));
                return secret.map(Inputs::taken);
            } catch (ProblemException e) {
                // The reader reports that the file is protected; that message says how to give a password.
                return Optional.empty();
            }
        };
    }

    private static char[] taken(Secret secret) {
        try (secret) {
            return secret.characters();
        }
    }
}
