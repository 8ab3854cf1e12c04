package org.inkan.inventory;

import java.util.Map;

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

    /** A value of the field on one line, as a reader understands it. */
    public Text shown(String value) {
        return this == ROLE ? new HostData(Map.of(ROLE, value)).role().label() : Text.literal(value.strip().replace("\n", ", "));
    }
}
