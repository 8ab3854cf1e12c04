package org.inkan.inventory;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** What a person can say about a host. */
public enum HostField {
    /** Full computer name. */
    NAME,
    /** A name for people. */
    DISPLAY_NAME,
    /** Id of the {@link Role}. */
    ROLE,
    /** Name of the management group. */
    GROUP,
    /** Server or gateway the host reports to. */
    PARENT,
    /** Primary DNS suffix. */
    SUFFIX,
    /** Operating system. */
    OS,
    /** Domain or workgroup. */
    DOMAIN,
    /** {@code name} or {@code name=value}, one a line. */
    TAGS,
    /** Anything else. */
    NOTE;

    /** The field as a form names it. */
    public Text label() {
        return Texts.beside(HostField.class).text("HostField_" + name());
    }
}
