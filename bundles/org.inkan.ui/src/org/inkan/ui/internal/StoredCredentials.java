package org.inkan.ui.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;
import org.inkan.ui.ActiveFleet;

/**
 * Secrets from an environment variable, as on the command line, then from secure storage, then from a dialog. A
 * secret is stored only if the person asks for that. May be called from any thread.
 */
final class StoredCredentials implements CredentialPrompt {

    private final ISecurePreferences storage;
    private final Display display;

    StoredCredentials(ISecurePreferences storage, Display display) {
        this.storage = storage;
        this.display = display;
    }

    @Override
    public Optional<Secret> ask(CredentialRequest request) {
        String given = System.getenv(request.environmentVariable());
        if (given != null && !given.isEmpty()) {
            return Optional.of(Secret.of(given.toCharArray()));
        }
        Optional<Secret> stored = request.isNew() ? Optional.empty() : stored(request);
        return stored.isPresent() ? stored : display.syncCall(() -> dialog(request));
    }

    private Optional<Secret> dialog(CredentialRequest request) {
        SecretDialog dialog = new SecretDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), request);
        if (dialog.open() != SecretDialog.OK) {
            return Optional.empty();
        }
        Secret secret = dialog.secret();
        if (dialog.remember()) {
            store(request, secret);
        }
        return Optional.of(secret);
    }

    private Optional<Secret> stored(CredentialRequest request) {
        try {
            String value = node().get(request.id(), null);
            return Optional.ofNullable(value).map(String::toCharArray).map(Secret::of);
        } catch (StorageException e) {
            // Locked or damaged storage: asking is always possible.
            return Optional.empty();
        }
    }

    private void store(CredentialRequest request, Secret secret) {
        char[] characters = secret.characters();
        try {
            node().put(request.id(), new String(characters), true);
        } catch (StorageException e) {
            // It is asked for again next time.
            return;
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    /** One node for each fleet, so that two fleets with a CA of the same kind do not answer for each other. */
    private ISecurePreferences node() {
        String fleet = PlatformUI.getWorkbench().getService(ActiveFleet.class).folder().map(f -> f.path().toString()).orElse("");
        return storage.node("org.inkan").node(fleet.replace('/', '|').replace('\\', '|').toLowerCase(Locale.ROOT));
    }
}
