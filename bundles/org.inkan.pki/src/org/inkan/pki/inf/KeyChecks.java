package org.inkan.pki.inf;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks of names and values in {@code [NewRequest]}. */
final class KeyChecks {

    private static final int FAR = 3;

    private KeyChecks() {
    }

    static void unknownKey(CertReqInf inf, InfRule.Report report) {
        inf.section(CertReqInf.NEW_REQUEST).filter(e -> NewRequestKey.of(e.name()).isEmpty() && !e.continues()).forEach(entry -> {
            Optional<NewRequestKey> near = nearest(entry.name());
            String suggestion = near.map(NewRequestKey::key).orElse("-");
            CertReqInf repaired = near.map(key -> renamed(inf, entry, key.key())).orElse(null);
            report.fixable(entry.key().line(0), entry.key().column(0), "[NewRequest] " + entry.name(), repaired, entry.name(), suggestion);
        });
    }

    private static CertReqInf renamed(CertReqInf inf, InfEntry entry, String key) {
        String line = inf.document().line(entry.firstLine());
        int from = entry.key().column(0) - 1;
        int to = line.indexOf('=', from);
        String gap = line.substring(from, to).endsWith(" ") ? " " : "";
        return CertReqInf.of(inf.document().withLine(entry.firstLine(), line.substring(0, from) + key + gap + line.substring(to)));
    }

    /** The key that was probably meant: the same letters, a name inside the word ("Key Exportable"), or a few letters away. */
    static Optional<NewRequestKey> nearest(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        NewRequestKey best = null;
        int distance = Math.min(FAR, letters.length() / 3 + 1);
        for (NewRequestKey key : NewRequestKey.values()) {
            String known = key.key().toLowerCase(Locale.ROOT);
            int far = known.equals(letters) ? 0 : known.length() > 5 && letters.endsWith(known) ? 1 : distance(letters, known);
            if (far < distance) {
                best = key;
                distance = far;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FAR) {
            return FAR + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    static void invalidValue(CertReqInf inf, InfRule.Report report) {
        for (NewRequestKey key : NewRequestKey.values()) {
            inf.entry(key).ifPresent(entry -> {
                String text = entry.text().strip();
                if (!valid(key, text)) {
                    String wrong = key.type() == NewRequestKey.Type.FLAGS ? NumberText.wrongPart(text, key.symbols()) : text;
                    int index = Math.max(0, entry.text().indexOf(wrong));
                    report.at(entry.value().line(index), entry.value().column(index), "[NewRequest] " + key.key(), key.key(), wrong,
                        expected(key));
                }
            });
        }
    }

    private static boolean valid(NewRequestKey key, String text) {
        return switch (key.type()) {
            case NAME, TEXT -> true;
            // Dates of numbers alone are the matter of rule INF-024.
            case DATE -> CombinationChecks.numbersAlone(text) || InfDate.parse(text, ZoneOffset.UTC).isPresent();
            case BOOLEAN -> InfBooleans.parse(text).isPresent();
            case NUMBER -> NumberText.parse(text, Map.of()).isPresent();
            case FLAGS -> NumberText.parse(text, key.symbols()).isPresent();
            case CHOICE -> key.symbols().containsKey(text.toUpperCase(Locale.ROOT)) || numeric(key, text);
        };
    }

    private static boolean numeric(NewRequestKey key, String text) {
        boolean numbers = key == NewRequestKey.KEY_SPEC || key == NewRequestKey.REQUEST_TYPE || key == NewRequestKey.KEY_PROTECTION;
        var number = NumberText.parse(text, Map.of());
        return numbers && number.isPresent() && key.symbols().containsValue(number.getAsInt());
    }

    private static String expected(NewRequestKey key) {
        return switch (key.type()) {
            case BOOLEAN -> "TRUE, FALSE";
            case NUMBER -> "0, 1, 2 …";
            case DATE -> "1 April 2026, 1 April 2026 14:30";
            case FLAGS -> "0x… | " + names(key);
            default -> names(key);
        };
    }

    private static String names(NewRequestKey key) {
        return key.symbols().keySet().stream().filter(n -> !n.startsWith("XCN_")).sorted().collect(Collectors.joining(", "));
    }

    static void repeatedKey(CertReqInf inf, InfRule.Report report) {
        Set<String> seen = new HashSet<>();
        inf.section(CertReqInf.NEW_REQUEST).filter(e -> !e.continues() && !seen.add(e.name().toLowerCase(Locale.ROOT)))
            .forEach(e -> report.fixable(e.key().line(0), e.key().column(0), "[NewRequest] " + e.name(),
                CertReqInf.of(inf.document().withoutLines(e.firstLine(), e.lastLine())), e.name()));
    }
}
