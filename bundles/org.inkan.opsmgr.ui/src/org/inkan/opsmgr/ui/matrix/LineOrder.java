package org.inkan.opsmgr.ui.matrix;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Puts hosts in order and answers the last question only: what was asked before is given up, and an answer that comes
 * late never replaces a newer one. {@link #ask} and {@link #close} are for the thread of {@code ui}.
 */
public final class LineOrder implements AutoCloseable {

    /** One question; two that ask the same are still two. */
    private static final class Question {
        private final List<HostRow> hosts;
        private final MatrixQuery query;
        private final Locale locale;

        private Question(List<HostRow> hosts, MatrixQuery query, Locale locale) {
            this.hosts = hosts;
            this.query = query;
            this.locale = locale;
        }
    }

    private final int atOnce;
    private final Executor background;
    private final Executor ui;
    private final Consumer<MatrixLines> answered;
    private volatile Question last;

    /**
     * Asks nothing yet.
     *
     * @param atOnce     as many hosts are ordered without the background, which shows no old lines while somebody types
     * @param background runs what takes long
     * @param ui         runs {@code answered}
     */
    public LineOrder(int atOnce, Executor background, Executor ui, Consumer<MatrixLines> answered) {
        this.atOnce = atOnce;
        this.background = background;
        this.ui = ui;
        this.answered = answered;
    }

    /** Finds what {@code query} asks for among {@code hosts}; {@code locale} as in {@link MatrixLines#of}. */
    public void ask(List<HostRow> hosts, MatrixQuery query, Locale locale) {
        Question question = new Question(hosts, query, locale);
        last = question;
        if (hosts.size() <= atOnce) {
            answered.accept(MatrixLines.of(hosts, query, locale));
        } else {
            background.execute(() -> answer(question));
        }
    }

    private void answer(Question question) {
        try {
            MatrixLines lines = MatrixLines.of(question.hosts, question.query, question.locale, () -> last != question);
            ui.execute(() -> {
                if (last == question) {
                    answered.accept(lines);
                }
            });
        } catch (CancellationException e) {
            // Somebody has asked for something else meanwhile; that question has its own answer.
        }
    }

    /** Nobody waits for an answer any more. */
    @Override
    public void close() {
        last = null;
    }
}
