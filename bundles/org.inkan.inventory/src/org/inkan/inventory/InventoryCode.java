package org.inkan.inventory;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

/** Codes of the problems of this bundle; the texts lie under {@code InventoryCode_<constant>_what} and so on. */
public enum InventoryCode {
    /** The folder holds no fleet.inkan. */
    NO_FLEET("INV-001"),
    /** A fleet is to be created where one exists. */
    FLEET_EXISTS("INV-002"),
    /** fleet.inkan is not well-formed or not a fleet. */
    NOT_A_FLEET("INV-003"),
    /** fleet.inkan was written by a newer version. */
    NEWER_VERSION("INV-004"),
    /** fleet.inkan refers to a document type, an entity or another file. */
    UNSAFE_XML("INV-005"),
    /** A file is larger than anything sensible. */
    TOO_LARGE("INV-006"),
    /** A file cannot be read. */
    UNREADABLE("INV-007"),
    /** The list is not text. */
    CSV_BINARY("INV-010"),
    /** The list has no column with host names. */
    CSV_NO_NAME_COLUMN("INV-011"),
    /** The list is empty. */
    CSV_EMPTY("INV-012"),
    /** The encoding given for a list is none a list is read in. */
    UNKNOWN_ENCODING("INV-013"),
    /** A column given for a list is not one of its columns, or not one a list may have. */
    CSV_NO_SUCH_COLUMN("INV-014"),
    /** The separator given for a list is none a list may have. */
    UNKNOWN_SEPARATOR("INV-015"),
    /** No host answers to a name. */
    NO_SUCH_HOST("INV-020"),
    /** No host answers to a name, nor to one like it. */
    NO_SIMILAR_HOST("INV-020"),
    /** Another host has the name already. */
    NAME_TAKEN("INV-021");

    private final String code;

    InventoryCode(String code) {
        this.code = code;
    }

    /** The code as users see it. */
    public String code() {
        return code;
    }

    Problem problem(String where, Object... arguments) {
        return Problem.of(code, Texts.beside(InventoryCode.class), "InventoryCode_" + name(), where, arguments);
    }

    ProblemException at(String where, Object... arguments) {
        return problem(where, arguments).exception();
    }
}
