package org.inkan.template.ui.model;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.PrivateKeyFlag;

/** What a person is asked when a subject is enrolled and its key is used. */
public enum UserInput {
    /** Nothing. */
    NONE(false, false),
    /** During enrollment. */
    PROMPT(true, false),
    /** During enrollment and at each use of the key. */
    STRONG(true, true);

    private final boolean interaction;
    private final boolean protection;

    UserInput(boolean interaction, boolean protection) {
        this.interaction = interaction;
        this.protection = protection;
    }

    static UserInput of(CertificateTemplate template) {
        if (template.has(PrivateKeyFlag.STRONG_KEY_PROTECTION_REQUIRED)) {
            return STRONG;
        }
        return template.has(EnrollmentFlag.USER_INTERACTION_REQUIRED) ? PROMPT : NONE;
    }

    CertificateTemplate applyTo(CertificateTemplate template) {
        return this == of(template) ? template : template.with(EnrollmentFlag.USER_INTERACTION_REQUIRED, interaction)
                .with(PrivateKeyFlag.STRONG_KEY_PROTECTION_REQUIRED, protection);
    }

    /** In the words of the console. */
    public Text label() {
        return Texts.beside(UserInput.class).text("UserInput_" + name());
    }
}
