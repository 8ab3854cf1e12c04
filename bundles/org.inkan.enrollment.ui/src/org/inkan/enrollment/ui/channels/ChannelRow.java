package org.inkan.enrollment.ui.channels;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.enrollment.ChannelPair;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.command.CommandLine;

/**
 * A channel in the list. Adapts to the command that shows it, and to its properties.
 *
 * @param folder the fleet
 * @param pair   the channel
 */
public record ChannelRow(FleetFolder folder, ChannelPair pair) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == CommandLine.class) {
            return adapter.cast(CommandLine.of("fleet", "channels", pair.machine().host(), "--fleet", folder.path().toString()));
        }
        return adapter == IPropertySource.class ? adapter.cast(new ChannelProperties(pair)) : null;
    }
}
