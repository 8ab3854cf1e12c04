package org.inkan.core.finding;

/**
 * The exact spot a finding is about.
 *
 * @param artifact file path or object name, such as {@code templates/x.template.json}
 * @param element  part of it: a JSON pointer, an attribute, {@code [Section] Key}, a column name; may be empty
 * @param line     line from 1, or 0 where unknown
 * @param column   column from 1 in characters, or 0 where unknown
 */
public record Place(String artifact, String element, int line, int column) {

    /** The whole artefact. */
    public static Place of(String artifact) {
        return new Place(artifact, "", 0, 0);
    }

    /** A named part of the artefact. */
    public static Place of(String artifact, String element) {
        return new Place(artifact, element, 0, 0);
    }

    /** The same artefact, at another part of it. */
    public Place at(String newElement) {
        return new Place(artifact, newElement, line, column);
    }

    /** The same artefact and part, at a position. */
    public Place at(int newLine, int newColumn) {
        return new Place(artifact, element, newLine, newColumn);
    }

    @Override
    public String toString() {
        String position = line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column);
        return artifact + position + (element.isEmpty() ? "" : " " + element);
    }
}
