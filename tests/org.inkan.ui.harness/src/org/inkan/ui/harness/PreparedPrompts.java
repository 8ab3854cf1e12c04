package org.inkan.ui.harness;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Text;
import org.inkan.ui.Prompts;

/** Answers instead of a person, and remembers what it was told. Takes effect in one window until closed. */
public final class PreparedPrompts implements Prompts, AutoCloseable {

    private final IEclipseContext context;
    private final Deque<Optional<Path>> folders = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> confirmed = new ArrayList<>();
    private Unsaved unsaved = Unsaved.DISCARD;

    /** Answers in {@code window} from now on. */
    public PreparedPrompts(IWorkbenchWindow window) {
        context = window.getService(IEclipseContext.class);
        context.set(Prompts.class, this);
    }

    /** Answers the next question for a folder or a file; {@link Optional#empty()} is a click on Cancel. */
    public PreparedPrompts answer(Optional<Path> folder) {
        folders.add(folder);
        return this;
    }

    /** Answers every question about unsaved changes with this instead of giving them up. */
    public PreparedPrompts answer(Unsaved wanted) {
        unsaved = wanted;
        return this;
    }

    /** What a person was asked to consent to, in order. */
    public List<String> confirmed() {
        return List.copyOf(confirmed);
    }

    /** What was shown, in order. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Optional<Path> folder(Shell parent, Text question) {
        if (folders.isEmpty()) {
            throw new AssertionError("nobody expected: " + question.in(java.util.Locale.ENGLISH));
        }
        return folders.remove();
    }

    @Override
    public Optional<Path> file(Shell parent, Text question, String... endings) {
        return folder(parent, question);
    }

    @Override
    public Optional<Path> save(Shell parent, Text question, String suggestedName) {
        return folder(parent, question);
    }

    /** Consents unless the next answer is empty. */
    @Override
    public boolean confirm(Shell parent, Text question, Text consequence, Text action) {
        confirmed.add(question.in(java.util.Locale.getDefault()));
        return folder(parent, question).isPresent();
    }

    @Override
    public Unsaved unsaved(Shell parent, List<String> names) {
        return unsaved;
    }

    @Override
    public void problem(Shell parent, Problem problem) {
        problems.add(problem);
    }

    @Override
    public void close() {
        context.remove(Prompts.class);
    }
}
