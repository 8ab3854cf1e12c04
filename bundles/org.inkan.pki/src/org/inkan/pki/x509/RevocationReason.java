package org.inkan.pki.x509;

import java.util.Optional;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** CRL reason codes of RFC 5280 5.3.1; the number 7 is not used there. */
public enum RevocationReason {
    UNSPECIFIED(0, "unspecified"),
    KEY_COMPROMISE(1, "keyCompromise"),
    CA_COMPROMISE(2, "cACompromise"),
    AFFILIATION_CHANGED(3, "affiliationChanged"),
    SUPERSEDED(4, "superseded"),
    CESSATION_OF_OPERATION(5, "cessationOfOperation"),
    CERTIFICATE_HOLD(6, "certificateHold"),
    REMOVE_FROM_CRL(8, "removeFromCRL"),
    PRIVILEGE_WITHDRAWN(9, "privilegeWithdrawn"),
    AA_COMPROMISE(10, "aACompromise");

    private final int code;
    private final String label;

    RevocationReason(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The value of the ENUMERATED. */
    public int code() {
        return code;
    }

    /** The ASN.1 name, e.g. {@code keyCompromise}. */
    public String label() {
        return label;
    }

    /** Name for the reader, as the certification authority console calls it. */
    public Text text() {
        return Texts.beside(RevocationReason.class).text("RevocationReason_" + label);
    }

    /** The reason with this code, or empty for 7 and anything unknown. */
    public static Optional<RevocationReason> ofCode(int code) {
        for (RevocationReason reason : values()) {
            if (reason.code == code) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    /** The reason with this ASN.1 name, upper and lower case alike. */
    public static Optional<RevocationReason> ofLabel(String label) {
        for (RevocationReason reason : values()) {
            if (reason.label.equalsIgnoreCase(label)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
