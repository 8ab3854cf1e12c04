package org.inkan.ca.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.Secret;
import org.inkan.inventory.FleetFolder;
import org.inkan.template.ui.source.TemplateSource;
import org.inkan.template.ui.source.TemplateSource.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every contribution to {@code org.inkan.template.ui.sources} has to keep; extend it with one of yours. */
public abstract class TemplateSourceContractTest {

    @TempDir
    Path parent;

    /** The source. */
    protected abstract TemplateSource source();

    /** A new fleet below {@code parent} in which the source finds at least one template. */
    protected abstract Path furnished(Path parent) throws Exception;

    /** The answer to every question for a secret in that fleet. */
    protected abstract String secret();

    private List<Offer> read(Path fleet, Optional<String> answer) throws Exception {
        CredentialPrompt prompt = request -> answer.map(String::toCharArray).map(Secret::of);
        return source().read(fleet, prompt, new NullProgressMonitor());
    }

    @Test
    void aNewFleetOffersNothing() throws Exception {
        assertEquals(List.of(), read(FleetFolder.create(parent.resolve("空"), "Contoso").path(), Optional.empty()));
    }

    @Test
    void whatIsOfferedHasANameAndIsTheSameTheSecondTime() throws Exception {
        Path fleet = furnished(parent);
        List<Offer> offers = read(fleet, Optional.of(secret()));
        assertTrue(offers.stream().anyMatch(offer -> !offer.templates().isEmpty()), offers.toString());
        offers.forEach(offer -> assertFalse(offer.name().isBlank()));
        assertEquals(offers, read(fleet, Optional.of(secret())));
    }

    @Test
    void whoGivesNoSecretLosesTheOfferAtMostAndIsToldWhyInBothLanguages() throws Exception {
        for (Offer offer : read(furnished(parent), Optional.empty())) {
            assertTrue(offer.problem().isPresent() || !offer.templates().isEmpty(), offer.name());
            offer.problem().ifPresent(problem -> assertFalse(problem.what().in(Locale.JAPANESE).equals(problem.what().in(Locale.ENGLISH))));
        }
    }

    @Test
    void itEndsWhenItIsCancelled() throws Exception {
        Path fleet = furnished(parent);
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> source().read(fleet, request -> Optional.empty(), cancelled));
    }
}
