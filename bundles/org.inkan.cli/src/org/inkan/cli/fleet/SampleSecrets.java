package org.inkan.cli.fleet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.core.file.AtomicFiles;
import org.inkan.core.file.SafeNames;
import org.inkan.core.problem.ProblemException;

/**
 * Secrets of the sample fleet: the reader's own where given, else random ones, kept in a folder beside the fleet and
 * never inside it, so that a fleet can be copied or put into version control without them.
 */
final class SampleSecrets implements CredentialPrompt {

    private static final int BYTES = 18;

    private final CredentialPrompt given;
    private final Path folder;

    SampleSecrets(CredentialPrompt given, Path fleet) {
        this.given = given;
        this.folder = fleet.resolveSibling(fleet.getFileName() + "-secrets");
    }

    /** Where the random ones are. */
    Path folder() {
        return folder;
    }

    @Override
    public Optional<Secret> ask(CredentialRequest request) throws ProblemException {
        Optional<Secret> own = given.ask(request);
        if (own.isPresent()) {
            return own;
        }
        Path file = folder.resolve(SafeNames.fileName(request.id().replace('/', '-')) + ".txt");
        if (!java.nio.file.Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            String text = Base64.getUrlEncoder().encodeToString(random);
            AtomicFiles.writeSecret(file, text.getBytes(StandardCharsets.US_ASCII));
        }
        return Optional.of(Secret.ofUtf8(AtomicFiles.read(file, 1 << 10)));
    }
}
