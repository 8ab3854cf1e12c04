package org.inkan.enrollment;

import org.inkan.core.problem.Problem;
import org.inkan.core.text.Texts;

/** Codes of the problems of this bundle; texts lie under {@code EnrollmentCode_<constant>_what} and so on. */
public enum EnrollmentCode {
    /** The certificate that came back is for another key. */
    WRONG_KEY("ENR-001"),
    /** The CA refused the request. */
    DENIED("ENR-002"),
    /** Something nobody expected. */
    UNEXPECTED("ENR-003"),
    /** The key file of an interrupted run cannot be opened with the password given. */
    KEY_PASSWORD("ENR-004"),
    /** A returned file fits no host of the fleet. */
    NO_HOST("ENR-005"),
    /** The kit a result belongs to is not in the fleet. */
    NO_KIT("ENR-006"),
    /** The CA cannot revoke. */
    NO_REVOCATION("ENR-007"),
    /** The certificate is not for this host. */
    WRONG_NAME("ENR-008"),
    /** No password was given for files that hold private keys. */
    NO_PASSWORD("ENR-009"),
    /** A folder or file of what hosts returned cannot be read. */
    UNREADABLE("ENR-010"),
    /** Work that needs a CA was asked of none. */
    NO_CA("ENR-011"),
    /** No template was named and the CA publishes none or several. */
    WHICH_TEMPLATE("ENR-012"),
    /** The CA does not publish the template named. */
    UNPUBLISHED("ENR-013"),
    /** A host has a key or request already. */
    REQUEST_EXISTS("ENR-014"),
    /** A certificate is to be revoked, and the fleet does not know which CA issued it. */
    UNKNOWN_ISSUER("ENR-015");

    private final String code;

    EnrollmentCode(String code) {
        this.code = code;
    }

    /** The code as users see it. */
    public String code() {
        return code;
    }

    Problem problem(String where, Object... arguments) {
        return Problem.of(code, Texts.beside(EnrollmentCode.class), "EnrollmentCode_" + name(), where, arguments);
    }
}
