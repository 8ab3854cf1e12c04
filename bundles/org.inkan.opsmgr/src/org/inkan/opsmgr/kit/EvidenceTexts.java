package org.inkan.opsmgr.kit;

import java.util.Map;
import java.util.Optional;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.opsmgr.EventDiagnosis;

/** Says stored evidence of a kit in the reader's language. Facts it does not know are shown as they are. Stateless. */
public final class EvidenceTexts {
    private static final Texts TEXTS = Texts.beside(EvidenceTexts.class);
    private static final String EVENT = "kit.event";
    private static final Map<String, String> DONE = Map.of("kit.name", "name", "kit.request", "request", "kit.trusted",
            "trusted", "kit.bound", "bind", "kit.registered", "register", "kit.restarted", "restart", "request.bare",
            "bare");

    private EvidenceTexts() {
    }

    /**
     * The sentence for evidence.
     *
     * @param kind  sort of evidence as stored
     * @param state what it proves
     * @param facts what was stored with it, see {@link StepResult#facts()}
     */
    public static Text of(String kind, StepResult.State state, String facts) {
        if (!kind.equals(EVENT) && !DONE.containsKey(kind)) {
            return Text.literal(facts);
        }
        if (kind.equals(EVENT) && !facts.isEmpty()) {
            return diagnosis(facts).map(EvidenceTexts::explained).orElse(Text.literal(facts));
        }
        // What is done on the host, such as a request, may still wait for something elsewhere.
        boolean good = state == StepResult.State.DONE || state == StepResult.State.PENDING && facts.isEmpty();
        return switch (good ? StepResult.State.DONE : state) {
        case DONE -> TEXTS.text("EvidenceTexts_" + DONE.getOrDefault(kind, "silent"), facts);
        case FAILED -> TEXTS.text("EvidenceTexts_failed", facts);
        case PENDING -> TEXTS.text("EvidenceTexts_skipped", facts);
        };
    }

    private static Text explained(EventDiagnosis diagnosis) {
        return TEXTS.text("EvidenceTexts_event", String.valueOf(diagnosis.id()), diagnosis.meaning(), diagnosis.remedy());
    }

    private static Optional<EventDiagnosis> diagnosis(String facts) {
        return facts.matches("[0-9]{1,6}") ? EventDiagnosis.find(EventDiagnosis.CONNECTOR, Integer.parseInt(facts))
                : Optional.empty();
    }
}
