package org.inkan.inventory;

import java.time.Instant;
import java.util.Optional;

import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryFactory;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepEvidence;
import org.inkan.inventory.model.StepState;

/** Reads and records what proves the state of a step. A step without evidence is pending. */
public final class Evidence {

    private Evidence() {
    }

    /** The latest evidence of a step on a host. */
    public static Optional<StepEvidence> of(Host host, Step step) {
        for (StepEvidence evidence : host.getEvidence()) {
            if (evidence.getStep() == step) {
                return Optional.of(evidence);
            }
        }
        return Optional.empty();
    }

    /** The state of a step as its latest evidence has it. */
    public static StepState state(Host host, Step step) {
        return of(host, step).map(StepEvidence::getState).orElse(StepState.PENDING);
    }

    /**
     * Records evidence, replacing older evidence of the same step. Evidence that says the same as before keeps its
     * time, so that a second look at the same artefact does not change the file.
     *
     * @param kind   {@code file}, {@code ca}, {@code result}, {@code csv} or {@code manual}
     * @param digest SHA-256 of the proving artefact in lower-case hexadecimal, or empty
     * @return whether anything changed
     */
    public static boolean record(Host host, Step step, StepState state, Instant at, String kind, String detail,
            String digest) {
        StepEvidence evidence = of(host, step).orElse(null);
        if (evidence != null && evidence.getState() == state && kind.equals(evidence.getKind())
                && same(detail, evidence.getDetail()) && same(digest, evidence.getDigest())) {
            return false;
        }
        if (evidence == null) {
            evidence = InventoryFactory.eINSTANCE.createStepEvidence();
            evidence.setStep(step);
            host.getEvidence().add(evidence);
        }
        evidence.setState(state);
        evidence.setAt(at);
        evidence.setKind(kind);
        evidence.setDetail(emptyToNull(detail));
        evidence.setDigest(emptyToNull(digest));
        return true;
    }

    /** Forgets the evidence of a step. */
    public static boolean forget(Host host, Step step) {
        return host.getEvidence().removeIf(evidence -> evidence.getStep() == step);
    }

    private static boolean same(String a, String b) {
        return (a == null ? "" : a).equals(b == null ? "" : b);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
