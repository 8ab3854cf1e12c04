package org.inkan.template.ui.internal;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.inkan.template.ui.model.TemplateRow;
import org.inkan.template.ui.widgets.TemplateProperties;
import org.inkan.ui.command.CommandLine;

/** What a row of the list is for the rest of the workbench. */
public final class RowAdapters implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        TemplateRow row = (TemplateRow) adaptable;
        if (row.template().isEmpty()) {
            return null;
        }
        if (type == CommandLine.class && row.offeredBy().isPresent()) {
            // The command line reads templates from files only.
            return null;
        }
        if (type == CommandLine.class) {
            return type.cast(CommandLine.of("template", "show", row.cn()));
        }
        return type == IPropertySource.class ? type.cast(new TemplateProperties(row.template().get(), row.source())) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { CommandLine.class, IPropertySource.class };
    }
}
