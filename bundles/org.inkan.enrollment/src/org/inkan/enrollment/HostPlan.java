package org.inkan.enrollment;

import java.util.List;

import org.inkan.inventory.Role;
import org.inkan.inventory.model.KeyMode;

/**
 * What is left to do for one host. Immutable, and independent of the live model.
 *
 * @param host            full computer name
 * @param managementGroup name of its management group
 * @param parent          server it reports to; may be empty
 * @param stage           how far it has come
 * @param keyMode         where its key is made
 * @param denials         how often the CA has refused it; part of the request's key, so that a changed template counts
 * @param steps           what a run does now; empty when nothing is left or the host has to act
 */
public record HostPlan(String host, Role role, String managementGroup, String parent, Stage stage, KeyMode keyMode,
        int denials, List<PlannedStep> steps) {

    /** Whether a run has anything to do here. */
    public boolean isWork() {
        return !steps.isEmpty();
    }
}
