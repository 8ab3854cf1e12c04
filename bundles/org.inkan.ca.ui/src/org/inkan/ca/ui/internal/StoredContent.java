package org.inkan.ca.ui.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;

/**
 * A certificate or list of an authority for whichever editor the product has for such files. Two of the same name and
 * connection are one editor.
 *
 * @param name       name of the file that it would be
 * @param connection where it is listed
 */
record StoredContent(String name, String connection, byte[] content) implements IStorageEditorInput {

    @Override
    public IStorage getStorage() {
        return new IStorage() {
            @Override
            public InputStream getContents() {
                return new ByteArrayInputStream(content);
            }

            @Override
            public IPath getFullPath() {
                return null;
            }

            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean isReadOnly() {
                return true;
            }

            @Override
            public <T> T getAdapter(Class<T> adapter) {
                return null;
            }
        };
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return CaIcons.descriptor("ca");
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        // At the next start the authority may have another list.
        return null;
    }

    @Override
    public String getToolTipText() {
        return connection + " / " + name;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredContent that && name.equals(that.name) && connection.equals(that.connection)
                && java.util.Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(name, connection);
    }
}
