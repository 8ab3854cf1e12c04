package org.inkan.ui.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.core.credential.CredentialPrompt;
import org.inkan.core.credential.CredentialRequest;
import org.inkan.core.credential.Secret;

/** Answers questions for secrets instead of a person. Takes effect in one window until closed; for any thread. */
public final class PreparedSecrets implements CredentialPrompt, AutoCloseable {

    private final IEclipseContext context;
    private final List<CredentialRequest> asked = new CopyOnWriteArrayList<>();
    private volatile Optional<String> answer;

    /** Answers every question in {@code window} with this, empty for a click on Cancel. */
    public PreparedSecrets(IWorkbenchWindow window, Optional<String> answer) {
        this.answer = answer;
        context = window.getService(IEclipseContext.class);
        context.set(CredentialPrompt.class, this);
    }

    /** Answers with this from now on. */
    public void answer(Optional<String> other) {
        answer = other;
    }

    /** What was asked for, in order. */
    public List<CredentialRequest> asked() {
        return new ArrayList<>(asked);
    }

    @Override
    public Optional<Secret> ask(CredentialRequest request) {
        asked.add(request);
        return answer.map(String::toCharArray).map(Secret::of);
    }

    @Override
    public void close() {
        context.remove(CredentialPrompt.class);
    }
}
