package org.inkan.template.ui.model;

import java.util.Optional;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.lint.DedicatedEnrollment;
import org.inkan.template.security.Sid;

/** The SID of a group that is to enroll, as a person enters it. Stateless. */
public final class EnrollGroup {

    private static final Texts TEXTS = Texts.beside(EnrollGroup.class);

    private EnrollGroup() {
    }

    /** Why {@code typed} will not do; empty if it will. */
    public static Optional<Text> problem(String typed) {
        Optional<Sid> sid = Sid.parse(typed.strip());
        if (sid.isEmpty()) {
            return Optional.of(TEXTS.text("EnrollGroup_bad"));
        }
        return DedicatedEnrollment.tooBroad(sid.get()) ? Optional.of(TEXTS.text("EnrollGroup_broad")) : Optional.empty();
    }

    /** Where to find such a number. */
    public static Text hint() {
        return TEXTS.text("EnrollGroup_hint");
    }
}
