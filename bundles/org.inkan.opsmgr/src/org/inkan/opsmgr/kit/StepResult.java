package org.inkan.opsmgr.kit;

import java.time.Instant;
import java.util.Objects;

import org.inkan.core.text.Text;

/**
 * Evidence for one step of the procedure, ready to be stored. Only {@code facts} are stored, so that whoever reads them
 * later reads sentences in their own language.
 *
 * @param step   letter of the procedure, such as {@code K}
 * @param state  what is proven
 * @param at     when it happened, by the host's clock
 * @param kind   sort of evidence, a stable word such as {@code kit.registered} or {@code kit.event}
 * @param facts  names and numbers without language, such as an event id; {@link EvidenceTexts} explains them
 * @param digest SHA-256 in hex of what was compared; empty when nothing was
 */
public record StepResult(String step, State state, Instant at, String kind, String facts, String digest) {
    /** Checks for null. */
    public StepResult {
        Objects.requireNonNull(step);
        Objects.requireNonNull(state);
        Objects.requireNonNull(at);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(digest);
    }

    /** Sentence for a reader. */
    public Text detail() {
        return EvidenceTexts.of(kind, state, facts);
    }

    /** What evidence can prove. */
    public enum State {
        /** The step is done. */
        DONE,
        /** The step was tried and failed. */
        FAILED,
        /** Tried, but the proof has not come yet. */
        PENDING
    }
}
