package org.inkan.enrollment.ui.requests;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.enrollment.RequestEntry;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.model.RequestState;
import org.inkan.ui.command.CommandLine;

/**
 * A request in the list. Adapts to the command that goes on with it, to the name of its host and to its properties.
 *
 * @param folder the fleet
 * @param entry  the request
 */
public record RequestRow(FleetFolder folder, RequestEntry entry) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == CommandLine.class) {
            return adapter.cast(command());
        }
        if (adapter == String.class) {
            return adapter.cast(entry.host());
        }
        return adapter == IPropertySource.class ? adapter.cast(new RequestProperties(entry)) : null;
    }

    private CommandLine command() {
        CommandLine fleet = CommandLine.of();
        if (entry.state() == RequestState.ISSUED) {
            return fleet.and("hosts", "show", entry.host(), "--fleet", folder.path().toString());
        }
        CommandLine enroll = fleet.and("enroll", "--fleet", folder.path().toString(), "--hosts", entry.host());
        CommandLine at = entry.connection().isEmpty() ? enroll : enroll.and("--ca", entry.connection());
        return entry.template().isEmpty() ? at : at.and("--template", entry.template());
    }
}
