package org.inkan.template.ui.editor;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.ui.widgets.TemplateIcons;

/** A template that no file holds, one of the 33 built-in ones or one that an authority has, to be looked at. Equal by name and source. */
public final class BuiltInInput implements IEditorInput, IPersistableElement {

    private static final String FACTORY = "org.inkan.template.ui.builtInInput";
    private static final String CN = "cn";

    private final CertificateTemplate template;
    private final Optional<String> offeredBy;

    /** The built-in template as input. */
    public BuiltInInput(CertificateTemplate template) {
        this(template, Optional.empty());
    }

    /** The template as input; {@code offeredBy} names the authority that has it, and is empty for a built-in one. */
    public BuiltInInput(CertificateTemplate template, Optional<String> offeredBy) {
        this.template = template;
        this.offeredBy = offeredBy;
    }

    Optional<String> offeredBy() {
        return offeredBy;
    }

    CertificateTemplate template() {
        return template;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return TemplateIcons.descriptor("builtin");
    }

    @Override
    public String getName() {
        return template.displayName();
    }

    @Override
    public IPersistableElement getPersistable() {
        // One of an authority is not opened again at the next start: only the authority has it.
        return offeredBy.isEmpty() && BuiltInTemplates.find(template.cn()).filter(template::equals).isPresent() ? this : null;
    }

    @Override
    public String getToolTipText() {
        return template.cn();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(CN, template.cn());
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BuiltInInput that && template.cn().equals(that.template.cn()) && offeredBy.equals(that.offeredBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(template.cn());
    }

    /** Opens it again at the next start. */
    public static final class Factory implements IElementFactory {

        @Override
        public BuiltInInput createElement(IMemento memento) {
            String cn = memento.getString(CN);
            return cn == null ? null : BuiltInTemplates.find(cn).map(BuiltInInput::new).orElse(null);
        }
    }
}
