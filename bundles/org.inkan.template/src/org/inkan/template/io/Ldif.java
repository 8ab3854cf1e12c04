package org.inkan.template.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.AttributeValue;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateCode;

/** LDIF (RFC 2849): content records and "changetype: add" of class pKICertificateTemplate. */
public final class Ldif {

    private static final String CLASS = "pKICertificateTemplate";

    private Ldif() {
    }

    /** One content record; binary and non-ASCII values in Base64 (RFC 2849, SAFE-STRING). */
    public static String write(CertificateTemplate template, String parentDn) {
        StringBuilder out = new StringBuilder();
        line(out, "dn", AttributeValue.of("CN=" + template.cn() + "," + parentDn));
        if (!template.attributes().containsKey("objectClass")) {
            out.append("objectClass: top\nobjectClass: ").append(CLASS).append('\n');
        }
        template.attributes().forEach((name, values) -> values.forEach(v -> line(out, name, v)));
        return out.append('\n').toString();
    }

    static List<CertificateTemplate> read(String text, Place place) throws ProblemException {
        List<CertificateTemplate> found = new ArrayList<>();
        Map<String, List<AttributeValue>> record = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String[] lines = text.split("\\R", -1);
        StringBuilder logical = new StringBuilder();
        for (int i = 0; i <= lines.length; i++) {
            String line = i < lines.length ? lines[i] : "";
            if (line.startsWith(" ") && !logical.isEmpty()) {
                logical.append(line, 1, line.length());
                continue;
            }
            value(record, logical.toString(), place.at(i, 1));
            logical.setLength(0);
            logical.append(line);
            if (line.isBlank()) {
                finish(record, found, place);
                record = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            }
        }
        return found;
    }

    private static void finish(Map<String, List<AttributeValue>> record, List<CertificateTemplate> found, Place place)
            throws ProblemException {
        boolean template = record.getOrDefault("objectClass", List.of()).stream().anyMatch(c -> c.toString().equalsIgnoreCase(CLASS));
        if (template) {
            record.keySet().removeAll(List.of("dn", "changetype", "version"));
            found.add(CertificateTemplate.of(record, place.artifact()));
        }
    }

    private static void value(Map<String, List<AttributeValue>> record, String line, Place place) throws ProblemException {
        if (line.isBlank() || line.startsWith("#") || line.equals("-")) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw problem(place);
        }
        String name = line.substring(0, colon).strip();
        boolean base64 = line.startsWith(":", colon + 1);
        String rest = line.substring(colon + (base64 ? 2 : 1)).strip();
        record.computeIfAbsent(name, n -> new ArrayList<>()).add(base64 ? decoded(name, rest, place) : AttributeValue.of(rest));
    }

    private static AttributeValue decoded(String name, String base64, Place place) throws ProblemException {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            boolean binary = TemplateAttribute.named(name).map(a -> a.syntax().binary())
                    .orElse(name.toLowerCase(Locale.ROOT).endsWith("guid"));
            return binary ? AttributeValue.of(bytes) : AttributeValue.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw problem(place);
        }
    }

    private static void line(StringBuilder out, String name, AttributeValue value) {
        boolean safe = value instanceof AttributeValue.Characters && value.toString().matches("[\\x21-\\x7E&&[^:<]][\\x20-\\x7E]*")
            && !value.toString().endsWith(" ");
        byte[] bytes = value instanceof AttributeValue.Octets o ? o.bytes() : value.toString().getBytes(StandardCharsets.UTF_8);
        out.append(name).append(safe ? ": " + value : ":: " + Base64.getEncoder().encodeToString(bytes)).append('\n');
    }

    private static ProblemException problem(Place place) {
        return Problem.of(TemplateCode.LDIF_LINE.code(), Texts.beside(Ldif.class), "Ldif_line", place.toString(), place.line()).exception();
    }
}
