package org.inkan.opsmgr.ui.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.inkan.inventory.model.StepState;

/** A picture for each state; shapes differ, not only colours. */
final class StepIcons {

    private final LocalResourceManager resources;
    private final Map<StepState, Image> states = new EnumMap<>(StepState.class);

    StepIcons(LocalResourceManager resources) {
        this.resources = resources;
    }

    Image of(StepState state) {
        return states.computeIfAbsent(state, each -> resources.create(descriptor(switch (each) {
            case DONE -> "done";
            case PENDING -> "pending";
            case FAILED -> "failed";
            case SKIPPED -> "skipped";
        })));
    }

    Image of(ResultLine.Outcome outcome) {
        return of(switch (outcome) {
            case DONE -> StepState.DONE;
            case TO_DO -> StepState.PENDING;
            case FAILED -> StepState.FAILED;
        });
    }

    static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromURL(StepIcons.class.getResource("/icons/" + name + ".svg"));
    }
}
