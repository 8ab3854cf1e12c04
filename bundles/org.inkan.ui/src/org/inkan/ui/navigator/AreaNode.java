package org.inkan.ui.navigator;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/**
 * One line that an area adds to the view of the fleet. Immutable; two are equal if they stand at the same place, so that what
 * is expanded stays so when the fleet is read again.
 */
public final class AreaNode {

    private final String path;
    private final String label;
    private final URL icon;
    private final List<AreaNode> children;
    private final Optional<String> view;

    /**
     * A line.
     *
     * @param path     where it stands: the names from the area down, with {@code /} between them
     * @param label    what is shown
     * @param icon     its picture
     * @param children the lines below it
     * @param view     id of the view that a double click opens; empty where it only opens and closes the line
     */
    public AreaNode(String path, String label, URL icon, List<AreaNode> children, Optional<String> view) {
        this.path = path;
        this.label = label;
        this.icon = icon;
        this.children = List.copyOf(children);
        this.view = view;
    }

    /** Where it stands. */
    public String path() {
        return path;
    }

    /** What is shown. */
    public String label() {
        return label;
    }

    /** Its picture. */
    public URL icon() {
        return icon;
    }

    /** The lines below it. */
    public List<AreaNode> children() {
        return children;
    }

    /** Id of the view that a double click opens. */
    public Optional<String> view() {
        return view;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AreaNode node && node.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
