package org.inkan.pki.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.text.Text;

/**
 * One line of a comparison of two descriptions by meaning: the same field of both, or a field that only one has. Immutable.
 *
 * @param left  the field of the first; empty where only the second has it
 * @param right the field of the second; empty where only the first has it
 */
public record FieldComparison(Optional<Field> left, Optional<Field> right) {

    /** Compares all fields; those of the first in their order, and behind them what only the second has. */
    public static List<FieldComparison> of(List<Field> first, List<Field> second) {
        Map<String, Field> others = new LinkedHashMap<>();
        second.forEach(field -> others.put(key(field), field));
        List<FieldComparison> lines = new ArrayList<>();
        for (Field field : first) {
            lines.add(new FieldComparison(Optional.of(field), Optional.ofNullable(others.remove(key(field)))));
        }
        others.values().forEach(field -> lines.add(new FieldComparison(Optional.empty(), Optional.of(field))));
        return lines;
    }

    /** An extension that became critical is another kind of line in Windows, but the same extension. */
    private static String key(Field field) {
        boolean extension = field.group() == Field.Group.EXTENSION || field.group() == Field.Group.CRITICAL_EXTENSION;
        return (extension ? "extension " : field.group() + " ") + field.id();
    }

    /** Name of the field. */
    public Text label() {
        return left.or(() -> right).orElseThrow().label();
    }

    /** Whether both have it with the same content and, for an extension, are equally critical about it. */
    public boolean same() {
        return left.isPresent() && right.isPresent() && left.get().group() == right.get().group()
                && left.get().detail().in(Locale.ROOT).equals(right.get().detail().in(Locale.ROOT));
    }
}
