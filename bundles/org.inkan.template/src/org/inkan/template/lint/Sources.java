package org.inkan.template.lint;

import java.util.List;

import org.inkan.core.finding.Source;

/** The documents the rules rest on. Tools are named without a version: what they test for is the same in every one of them. */
final class Sources {

    private Sources() {
    }

    /** The specification of certificate templates; notes are Microsoft's product behaviour notes. */
    static Source crtd(String section) {
        return new Source("MS-CRTD 29.0", section, "");
    }

    /** The tools whose checks define the ESC numbers, and where the attribute is specified. */
    static List<Source> research(String section) {
        return List.of(new Source("Certipy", "", ""), new Source("Locksmith", "", ""), crtd(section));
    }

    /** The same where an advisory exists. */
    static List<Source> with(String advisory, String section) {
        return List.of(new Source(advisory, "", ""), new Source("Certipy", "", ""), crtd(section));
    }
}
