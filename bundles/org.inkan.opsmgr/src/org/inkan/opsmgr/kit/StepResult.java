package org.inkan.opsmgr.kit;

import java.time.Instant;
import java.util.Objects;

import org.inkan.core.text.Text;

/**
 * Evidence for one step of the procedure, ready to be stored.
 *
 * @param step   letter of the procedure, such as {@code K}
 * @param state  what is proven
 * @param at     when it happened, by the host's clock
 * @param kind   sort of evidence, a stable word such as {@code kit.registered} or {@code kit.event}
 * @param detail sentence for a reader
 * @param digest SHA-256 in hex of what was compared; empty when nothing was
 */
public record StepResult(String step, State state, Instant at, String kind, Text detail, String digest) {
	/** Checks for null. */
	public StepResult {
		Objects.requireNonNull(step);
		Objects.requireNonNull(state);
		Objects.requireNonNull(at);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(detail);
		Objects.requireNonNull(digest);
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
