package org.inkan.enrollment.ui.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.inkan.enrollment.ChannelPair;

/** A picture for each state of a channel; shapes differ, not only colours. Freed with the control they are made for. */
final class ChannelIcons {

    private final LocalResourceManager resources;
    private final Map<ChannelPair.State, Image> states = new EnumMap<>(ChannelPair.State.class);

    ChannelIcons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    Image of(ChannelPair.State state) {
        return states.computeIfAbsent(state, each -> resources.create(EnrollmentIcons.descriptor(switch (each) {
            case MISSING -> "denied";
            case UNKNOWN -> "pending";
            case WAITING -> "prepared";
            case READY -> "issued";
        })));
    }
}
