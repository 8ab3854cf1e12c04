package org.inkan.template.ui.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;

/** In which line of a template file each attribute stands. Immutable. */
public final class SourceLines {

    /** A member's name, with the mark of octets behind it. */
    private static final Pattern MEMBER = Pattern.compile("\"([A-Za-z][\\w-]*)(?:;hex)?\"\\s*:");
    private static final Pattern POSITION = Pattern.compile(":(\\d{1,7}):(\\d{1,7})$");

    private final Map<String, Integer> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private SourceLines() {
    }

    /** Looks through a file. */
    public static SourceLines of(byte[] utf8) {
        SourceLines found = new SourceLines();
        int number = 0;
        for (String line : new String(utf8, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            Matcher member = MEMBER.matcher(line);
            while (member.find()) {
                found.lines.putIfAbsent(member.group(1), number);
            }
        }
        return found;
    }

    /** Line from 1 of an attribute, upper and lower case alike; 1 where the file does not name it. */
    public int of(String attribute) {
        return lines.getOrDefault(attribute, 1);
    }

    /** The finding at the line of its attribute. */
    public Finding placed(Finding finding) {
        Place place = finding.place();
        return place.line() > 0 ? finding : finding.movedTo(place.at(of(place.element()), 0));
    }

    /** Line from 1 of what a problem is about: the position it names, else the attribute it names last. */
    public int of(Problem problem) {
        Matcher position = POSITION.matcher(problem.where());
        if (position.find()) {
            return Integer.parseInt(position.group(1));
        }
        String where = problem.where();
        return of(where.substring(where.lastIndexOf(' ') + 1).replaceFirst("(?i);hex$", "").strip());
    }

    @Override
    public String toString() {
        return lines.toString().toLowerCase(Locale.ROOT);
    }
}
