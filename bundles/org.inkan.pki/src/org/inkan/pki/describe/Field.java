package org.inkan.pki.describe;

import org.inkan.core.text.Text;

/**
 * One line of a description. Immutable.
 *
 * @param id     stable name: a word, or the dotted identifier of an extension
 * @param group  where the Windows dialog puts it
 * @param label  its name
 * @param value  its content in one line
 * @param detail its content in full, in lines
 */
public record Field(String id, Group group, Text label, Text value, Text detail) {

    /** The groups that the dialog offers to show. */
    public enum Group {
        /** Fields that every certificate has. */
        BASIC,
        /** Extensions. */
        EXTENSION,
        /** Extensions that must be understood. */
        CRITICAL_EXTENSION,
        /** Computed, not in the certificate: thumbprints. */
        PROPERTY
    }

    /** A field whose content is the same in one line and in full. */
    static Field of(String id, Group group, Text label, Text value) {
        return new Field(id, group, label, value, value);
    }
}
