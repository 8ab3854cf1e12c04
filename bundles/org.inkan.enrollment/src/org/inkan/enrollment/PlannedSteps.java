package org.inkan.enrollment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.inkan.core.text.Texts;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.KeyMode;

/** The steps that lead from a stage to the next stop; one shared list per situation. */
final class PlannedSteps {

    private record Situation(Role role, Stage stage, KeyMode mode) {
    }

    private final Texts texts = Texts.beside(PlannedSteps.class);
    private final Map<Situation, List<PlannedStep>> known = new HashMap<>();

    List<PlannedStep> of(Role role, Stage stage, KeyMode mode) {
        return known.computeIfAbsent(new Situation(role, stage, mode), this::make);
    }

    private List<PlannedStep> make(Situation situation) {
        List<PlannedStep> steps = new ArrayList<>();
        boolean fresh = situation.stage == Stage.NEW || situation.stage == Stage.EXPIRING;
        if (situation.stage == Stage.EXPIRING) {
            steps.add(step(situation, "renew"));
        }
        if (situation.mode == KeyMode.HOST && fresh) {
            steps.add(step(situation, "requestKit"));
            return List.copyOf(steps);
        }
        if (situation.mode == KeyMode.PFX && (fresh || situation.stage == Stage.KIT_OUT)) {
            steps.add(step(situation, "key"));
        }
        boolean unanswered = situation.stage == Stage.REQUESTED || !steps.isEmpty();
        if (unanswered) {
            steps.add(step(situation, "submit"));
            steps.add(step(situation, "chain"));
        }
        if (unanswered || situation.stage == Stage.ISSUED) {
            steps.add(step(situation, situation.mode == KeyMode.PFX ? "pfxKit" : "installKit"));
        }
        return List.copyOf(steps);
    }

    private PlannedStep step(Situation situation, String what) {
        var letter = switch (what) {
            case "renew" -> org.inkan.inventory.model.Step.Z;
            case "chain" -> ProcedureStep.CHAIN.letter(situation.role);
            case "pfxKit", "installKit" -> ProcedureStep.ACCEPT.letter(situation.role);
            default -> ProcedureStep.REQUEST.letter(situation.role);
        };
        return new PlannedStep(letter, texts.text("PlannedSteps_" + what));
    }
}
