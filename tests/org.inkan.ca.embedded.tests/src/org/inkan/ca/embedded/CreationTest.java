package org.inkan.ca.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.ca.spi.BackendContext;
import org.inkan.ca.spi.CertificationAuthority;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.Secret;
import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An authority that is made, and one that is not. */
class CreationTest {

    @TempDir
    Path fleet;

    private CertificationAuthority open(CredentialPrompt secrets) throws ProblemException {
        return new EmbeddedBackend().open(new BackendContext(fleet, Map.of("keyType", "p256"), secrets, Clock.systemUTC(), Locale.ENGLISH));
    }

    @Test
    void whoeverGivesNoPassphraseLeavesNothingBehind() throws ProblemException {
        for (Optional<String> answer : java.util.List.of(Optional.<String>empty(), Optional.of(""))) {
            assertThrows(ProblemException.class, () -> open(request -> answer.map(String::toCharArray).map(Secret::of)));
            assertFalse(Files.exists(fleet.resolve("ca")), "as if nobody had tried");
        }
        open(request -> {
            assertFalse(Files.exists(fleet.resolve("ca")), "whoever ends the program now leaves nothing, either");
            return Optional.of(Secret.of("geheim".toCharArray()));
        }).close();
        assertTrue(Files.exists(fleet.resolve("ca")));
    }

    @Test
    void aDatabaseOfNobodyIsNamedBeforeAnybodyIsAsked() throws Exception {
        Files.createDirectories(fleet.resolve("ca"));
        Files.writeString(fleet.resolve("ca/ca.mv.db"), "?");
        ProblemException refused = assertThrows(ProblemException.class, () -> open(request -> {
            throw new AssertionError("asked");
        }));
        assertEquals(fleet.resolve("ca/ca.mv.db").toString(), refused.problem().where());
    }
}
