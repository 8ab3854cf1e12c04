package org.inkan.core.finding;

import org.inkan.core.text.Text;

/**
 * A ready repair: the whole artefact as it would be afterwards. Undo is keeping the old value.
 *
 * @param id    stable id of the repair, such as {@code ESC1.managerApproval}
 * @param label what it does, as an imperative
 * @param value the repaired, immutable value; the same type the rule looked at
 */
public record QuickFix<T>(String id, Text label, T value) {
}
