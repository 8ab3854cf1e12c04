package org.inkan.inventory.ui.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;

/** Hosts of a fleet, to be edited together. */
final class HostInput extends PlatformObject implements IEditorInput {

    private final FleetFolder folder;
    private final List<String> names;

    HostInput(FleetFolder folder, List<String> names) {
        this.folder = folder;
        this.names = List.copyOf(names);
    }

    FleetFolder folder() {
        return folder;
    }

    List<String> names() {
        return names;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return names.size() == 1 ? names.getFirst()
                : Texts.beside(HostInput.class).text("HostInput_several", names.size()).in(Locale.getDefault());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName() + " - " + folder.path();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostInput input && input.folder.equals(folder) && input.names.equals(names);
    }

    @Override
    public int hashCode() {
        return folder.hashCode() * 31 + names.hashCode();
    }
}
