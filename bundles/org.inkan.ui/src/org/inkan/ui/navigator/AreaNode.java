package org.inkan.ui.navigator;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line that an area adds to the view of the fleet. Immutable; two are equal if they stand at the same place and say
 * the same: the platform keeps the old text of a line that seems to be the same one.
 */
public final class AreaNode {

    /** Most lines below another. */
    public static final int MOST = 500;

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

    /**
     * One line for each name, in the order given; many of them stand in groups, because nobody reads, and no tree shows, a thousand
     * lines at once.
     */
    public static List<AreaNode> lines(String path, List<String> names, URL icon, URL groupIcon, Optional<String> view) {
        if (names.size() <= MOST) {
            return names.stream().map(name -> new AreaNode(path + "/" + name, name, icon, List.of(), view)).toList();
        }
        List<AreaNode> groups = new ArrayList<>();
        for (int from = 0; from < names.size(); from += MOST) {
            List<String> group = names.subList(from, Math.min(from + MOST, names.size()));
            String place = path + "/" + from;
            groups.add(new AreaNode(place, group.getFirst() + " – " + group.getLast(), groupIcon,
                    lines(place, group, icon, groupIcon, view), view));
        }
        return groups;
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
        return other instanceof AreaNode node && node.path.equals(path) && node.label.equals(label);
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
