package org.inkan.template.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.AttributeValue;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Period;
import org.inkan.template.TemplateAttribute;

/**
 * Output of {@code certutil -v -dstemplate}, also pasted from a document with its lines broken. Only attribute names and quoted values
 * count, so the language of Windows does not matter; decoded flags beside them are comments.
 */
final class CertutilText {

    private static final Pattern HEAD = Pattern.compile("\\s*\\[[^\\[\\]]{1,256}\\]\\s*");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*\\*?([A-Za-z][A-Za-z0-9-]{0,80}) =(.*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final List<Map<String, List<AttributeValue>>> templates = new ArrayList<>();
    private List<AttributeValue> open = List.of();
    private boolean period;

    private CertutilText() {
    }

    static boolean looksLike(String text) {
        return text.lines().anyMatch(l -> HEAD.matcher(l).matches()) && text.contains("= \"");
    }

    static List<CertificateTemplate> read(String text, Place place) throws ProblemException {
        CertutilText reader = new CertutilText();
        text.lines().forEach(reader::line);
        List<CertificateTemplate> found = new ArrayList<>();
        for (Map<String, List<AttributeValue>> attributes : reader.templates) {
            if (attributes.containsKey("cn")) {
                found.add(CertificateTemplate.of(attributes, place.artifact()));
            }
        }
        return found;
    }

    private void line(String line) {
        Matcher attribute = ATTRIBUTE.matcher(line);
        if (HEAD.matcher(line).matches()) {
            templates.add(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
            open = List.of();
        } else if (attribute.matches() && !templates.isEmpty()) {
            begin(attribute.group(1));
            values(attribute.group(2));
        } else if (line.strip().startsWith("\"")) {
            values(line);
        }
    }

    /** Attributes outside MS-CRTD, such as whenChanged, say nothing about the template and are left out. */
    private void begin(String name) {
        var known = TemplateAttribute.named(name);
        open = new ArrayList<>();
        period = known.filter(a -> a.syntax() == TemplateAttribute.Syntax.PERIOD).isPresent();
        known.filter(a -> a != TemplateAttribute.SECURITY_DESCRIPTOR).ifPresent(a -> templates.getLast().put(a.ldapName(), open));
    }

    private void values(String text) {
        Matcher quoted = QUOTED.matcher(text);
        while (open instanceof ArrayList && quoted.find()) {
            String value = quoted.group(1);
            open.add(period ? Period.ofWords(value).<AttributeValue>map(p -> AttributeValue.of(p.toBytes()))
                    .orElse(AttributeValue.of(value))
                : AttributeValue.of(value));
        }
    }
}
