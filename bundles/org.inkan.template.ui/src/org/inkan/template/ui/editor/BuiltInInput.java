package org.inkan.template.ui.editor;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.ui.widgets.TemplateIcons;

/** One of the 33 built-in templates, to be looked at. Equal by name. */
public final class BuiltInInput implements IEditorInput, IPersistableElement {

    private static final String FACTORY = "org.inkan.template.ui.builtInInput";
    private static final String CN = "cn";

    private final CertificateTemplate template;

    /** The built-in template as input. */
    public BuiltInInput(CertificateTemplate template) {
        this.template = template;
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
        return BuiltInTemplates.find(template.cn()).filter(template::equals).isPresent() ? this : null;
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
        return other instanceof BuiltInInput that && template.cn().equals(that.template.cn());
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
