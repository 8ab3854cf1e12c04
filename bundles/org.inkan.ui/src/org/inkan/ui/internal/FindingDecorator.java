package org.inkan.ui.internal;

import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.swt.widgets.Display;
import org.inkan.ui.check.FindingMarkers;

/** Puts the worst finding of a file, and of everything in a folder, on its icon, and their number behind the name of a file. */
public final class FindingDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {

    private final IResourceChangeListener onMarkers = event -> {
        if (event.findMarkerDeltas(FindingMarkers.TYPE, false).length > 0) {
            Display.getDefault().asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
        }
    };

    /** Follows the markers of the workspace until disposed. */
    public FindingDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(onMarkers, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (!(element instanceof IResource resource) || !resource.isAccessible()) {
            return;
        }
        try {
            int worst = resource.findMaxProblemSeverity(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
            if (worst >= IMarker.SEVERITY_WARNING) {
                decoration.addOverlay(icon(worst), IDecoration.BOTTOM_LEFT);
                if (resource.getType() == IResource.FILE) {
                    decoration.addSuffix(" (" + count(resource) + ")");
                }
            }
        } catch (CoreException e) {
            // Deleted meanwhile: nothing to decorate.
            return;
        }
    }

    /** How many findings ask for something. */
    private static long count(IResource resource) throws CoreException {
        return Stream.of(resource.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) >= IMarker.SEVERITY_WARNING).count();
    }

    private static ImageDescriptor icon(int severity) {
        String name = severity == IMarker.SEVERITY_ERROR ? "error-overlay" : "warning-overlay";
        return ImageDescriptor.createFromURL(FindingDecorator.class.getResource("/icons/" + name + ".svg"));
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(onMarkers);
        super.dispose();
    }
}
