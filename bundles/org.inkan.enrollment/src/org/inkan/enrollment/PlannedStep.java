package org.inkan.enrollment;

import org.inkan.core.text.Text;
import org.inkan.inventory.model.Step;

/**
 * One thing a run will do for a host.
 *
 * @param step letter of the procedure it belongs to
 * @param text what will be done, for the reader of the plan
 */
public record PlannedStep(Step step, Text text) {
}
