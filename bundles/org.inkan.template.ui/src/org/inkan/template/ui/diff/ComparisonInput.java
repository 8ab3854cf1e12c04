package org.inkan.template.ui.diff;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.inkan.core.text.Texts;
import org.inkan.template.ui.widgets.TemplateIcons;

/**
 * What is compared, and what else could be. Equal by all of it.
 *
 * @param sides  everything that can be chosen
 * @param before which of them is the left side
 * @param after  which of them is the right side
 */
public record ComparisonInput(List<TemplateSide> sides, int before, int after) implements IEditorInput {

    /** Copies the list. */
    public ComparisonInput {
        sides = List.copyOf(sides);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return TemplateIcons.descriptor("compare");
    }

    @Override
    public String getName() {
        return Texts.beside(ComparisonInput.class).text("ComparisonInput_name").in(Locale.getDefault());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return sides.get(before).label() + " / " + sides.get(after).label();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
