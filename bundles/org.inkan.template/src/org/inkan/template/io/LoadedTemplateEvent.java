package org.inkan.template.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.AttributeValue;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.Period;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateCode;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.SecurityDescriptorException;

/**
 * Security events 4898 and 4899 of a CA, pasted as text or as XML: "name = value" for every attribute, with the SDDL behind it. In XML
 * the lines are joined by blanks, so attribute names alone tell where a value ends. Only names and numbers count, never words.
 */
final class LoadedTemplateEvent {

    private static final Pattern ATTRIBUTE = Pattern.compile("(?<=\\s|^|>|:)([A-Za-z][A-Za-z-]{1,60}) =(?=\\s|$)");
    private static final Pattern NUMBER = Pattern.compile("0x([0-9a-fA-F]{1,8})|(-?\\d{1,10})");
    private static final Pattern OID = Pattern.compile("(?<![\\d.])[0-2](?:\\.\\d{1,39})+(?![\\d.])");
    private static final Pattern SDDL = Pattern.compile("O:S?[A-Z0-9-]{2,190}G:\\S{2,65535}");
    private static final Pattern DATA = Pattern.compile("<Data Name=[\"'](?:New)?(?:TemplateContent|SecurityDescriptor)[\"']>");
    private static final String FIRST = "flags = 0x";

    private LoadedTemplateEvent() {
    }

    static boolean looksLike(String text) {
        return text.contains(FIRST) && text.contains("msPKI-Template-Schema-Version = ");
    }

    /**
     * Several events may be pasted one after the other, in either form. The XML view of the event viewer shows text unescaped, so what is
     * copied from it is not well-formed; the data elements are cut out as text and no XML parser is involved.
     */
    static List<CertificateTemplate> read(String text, Place place) throws ProblemException {
        String plain = text.contains("<Data ") ? content(text) : text;
        List<CertificateTemplate> found = new ArrayList<>();
        for (int at = plain.indexOf(FIRST); at >= 0;) {
            int next = plain.indexOf(FIRST, at + 1);
            found.add(template(plain.substring(at, next < 0 ? plain.length() : next), place));
            at = next;
        }
        return found;
    }

    private static String content(String event) {
        StringBuilder content = new StringBuilder();
        Matcher data = DATA.matcher(event);
        for (int at = 0; data.find(at);) {
            int end = event.indexOf("</Data>", data.end());
            at = end < 0 ? event.length() : end;
            content.append(event, data.end(), at).append('\n');
        }
        return content.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static CertificateTemplate template(String text, Place place) throws ProblemException {
        Map<String, List<AttributeValue>> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Matcher sddl = SDDL.matcher(text);
        boolean secured = sddl.find();
        String content = secured ? lineBefore(text, sddl.start()) : text;
        Matcher name = ATTRIBUTE.matcher(content);
        for (boolean more = name.find(); more;) {
            var attribute = TemplateAttribute.named(name.group(1));
            int start = name.end();
            more = name.find();
            String value = content.substring(start, more ? name.start() : content.length()).strip();
            if (attribute.isPresent() && !value.isEmpty()) {
                attributes.put(attribute.get().ldapName(), values(attribute.get(), value, place));
            }
        }
        if (secured) {
            attributes.put("nTSecurityDescriptor", List.of(descriptor(sddl.group(), place)));
        }
        return CertificateTemplate.of(attributes, place.artifact());
    }

    /** The label in front of the SDDL stands on its own line and is in the language of Windows. */
    private static String lineBefore(String text, int at) {
        int line = text.lastIndexOf('\n', at);
        return text.substring(0, line < 0 ? at : line);
    }

    private static List<AttributeValue> values(TemplateAttribute attribute, String text, Place place) throws ProblemException {
        return switch (attribute.syntax()) {
            case INTEGER -> List.of(number(attribute, text, place));
            case OID -> oids(text, attribute.multiValued());
            case PERIOD -> List.of(AttributeValue.of(Period.ofWords(text).orElseThrow(() -> problem(attribute, text, place)).toBytes()));
            case OCTETS -> List.of(AttributeValue.of(text.replaceAll("\\s", "")));
            case DESCRIPTOR -> List.of();
            case TEXT -> texts(attribute, text);
        };
    }

    private static AttributeValue number(TemplateAttribute attribute, String text, Place place) throws ProblemException {
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt()) {
            throw problem(attribute, text, place);
        }
        return AttributeValue.of(
                number.group(1) == null ? number.group(2) : Integer.toString(Integer.parseUnsignedInt(number.group(1), 16)));
    }

    private static List<AttributeValue> oids(String text, boolean several) {
        return OID.matcher(text).results().limit(several ? Long.MAX_VALUE : 1).map(m -> AttributeValue.of(m.group())).toList();
    }

    /** Providers lose their number in the event but keep their order; all names of Windows' own begin with its maker. */
    private static List<AttributeValue> texts(TemplateAttribute attribute, String text) {
        if (attribute == TemplateAttribute.RA_APPLICATION_POLICIES && text.indexOf('`') < 0) {
            return oids(text, true);
        }
        if (!attribute.multiValued() || attribute == TemplateAttribute.RA_APPLICATION_POLICIES) {
            return List.of(AttributeValue.of(text));
        }
        boolean providers = attribute == TemplateAttribute.DEFAULT_CSPS;
        List<String> parts = Arrays.stream(text.split(providers ? "\\R|\\s(?=Microsoft )" : "\\s+")).map(String::strip)
                .filter(p -> !p.isEmpty()).toList();
        List<AttributeValue> values = new ArrayList<>();
        parts.forEach(p -> values.add(AttributeValue.of(providers ? values.size() + 1 + "," + p : p)));
        return values;
    }

    private static AttributeValue descriptor(String sddl, Place place) throws ProblemException {
        try {
            return AttributeValue.of(SecurityDescriptor.parse(sddl).encoded());
        } catch (SecurityDescriptorException e) {
            throw problem(TemplateAttribute.SECURITY_DESCRIPTOR, sddl, place);
        }
    }

    private static ProblemException problem(TemplateAttribute attribute, String value, Place place) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return Problem.of(TemplateCode.ATTRIBUTE_VALUE.code(), Texts.beside(LoadedTemplateEvent.class), "LoadedTemplateEvent_value",
            place.toString(), attribute.ldapName(), shown).exception();
    }
}
