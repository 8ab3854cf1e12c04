package org.inkan.opsmgr.ui.matrix;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.inkan.enrollment.ProcedureStep;
import org.inkan.enrollment.Stage;
import org.inkan.enrollment.StepMatrix;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.StepState;

/** Rows made by hand. */
final class SampleRows {

    private SampleRows() {
    }

    /** A host whose first {@code done} steps are done and, if asked, the one after them failed. */
    static HostRow row(String host, Role role, String group, int done, boolean failed) {
        Map<ProcedureStep, StepMatrix.Cell> cells = new EnumMap<>(ProcedureStep.class);
        int at = 0;
        for (ProcedureStep step : ProcedureStep.of(role)) {
            StepState state = at < done ? StepState.DONE : at == done && failed ? StepState.FAILED : StepState.PENDING;
            cells.put(step, new StepMatrix.Cell(step.letter(role).getName(), state, "", "", Optional.empty()));
            at++;
        }
        return new HostRow(group, new StepMatrix.Row(host, role, Stage.NEW, cells));
    }
}
