package org.inkan.opsmgr.ui.internal;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.opsmgr.ui.matrix.HostRow;
import org.inkan.ui.command.CommandLine;

/** What other areas may want of a host of the matrix: its name, its properties, its command line. */
public final class HostRowAdapters implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        HostRow row = (HostRow) adaptable;
        if (type == String.class) {
            return type.cast(row.name());
        }
        if (type == IPropertySource.class) {
            return type.cast(new HostProperties(row));
        }
        return type == CommandLine.class ? type.cast(CommandLine.of("hosts", "show", row.name())) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { String.class, IPropertySource.class, CommandLine.class };
    }
}
