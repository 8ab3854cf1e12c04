package org.inkan.template.io;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.AttributeValue;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.SecurityDescriptorException;
import org.w3c.dom.Element;

/**
 * What PowerShell's Export-Clixml writes (MS-PSRP 2.2.5): hash tables ({@code DCT}) and objects with properties ({@code Props},
 * {@code MS}), one or several. Only simple values and lists of them count; a security descriptor is taken from its {@code Sddl}.
 */
final class CliXml {

    private static final Set<String> SIMPLE = Set.of("S", "I16", "U16", "I32", "U32", "I64", "U64", "By", "SB", "B", "BA", "G", "URI");
    private static final Set<String> LISTS = Set.of("LST", "IE", "STK", "QUE");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CliXml() {
    }

    static List<CertificateTemplate> read(String text, Place place) throws ProblemException {
        List<CertificateTemplate> found = new ArrayList<>();
        collect(Xml.root(text, place), found, place);
        return found;
    }

    /** Recursion ends: {@link Xml} limits the depth of the document. */
    private static void collect(Element parent, List<CertificateTemplate> found, Place place) throws ProblemException {
        for (Element child : Xml.children(parent)) {
            if (!child.getTagName().equals("Obj")) {
                continue;
            }
            Map<String, List<AttributeValue>> attributes = attributes(child, place);
            if (TemplateNaming.isTemplate(attributes)) {
                found.add(TemplateNaming.named(attributes, place));
            }
            for (Element part : Xml.children(child)) {
                if (LISTS.contains(part.getTagName())) {
                    collect(part, found, place);
                }
            }
        }
    }

    private static Map<String, List<AttributeValue>> attributes(Element object, Place place) throws ProblemException {
        Map<String, List<AttributeValue>> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Element part : Xml.children(object)) {
            boolean table = part.getTagName().equals("DCT");
            boolean properties = part.getTagName().equals("Props") || part.getTagName().equals("MS");
            for (Element entry : table || properties ? Xml.children(part) : List.<Element>of()) {
                Optional<Element> value = table ? named(entry, "Value") : Optional.of(entry);
                String name = table ? named(entry, "Key").map(CliXml::unescaped).orElse("") : entry.getAttribute("N");
                if (value.isPresent() && !name.isBlank()) {
                    attributes.put(name, values(value.get(), place.at(name)));
                }
            }
        }
        return attributes;
    }

    private static Optional<Element> named(Element entry, String name) {
        return Xml.children(entry).stream().filter(e -> e.getAttribute("N").equals(name)).findFirst();
    }

    private static List<AttributeValue> values(Element element, Place place) throws ProblemException {
        List<AttributeValue> values = new ArrayList<>();
        if (SIMPLE.contains(element.getTagName())) {
            values.add(value(element, place));
        } else if (element.getTagName().equals("Obj")) {
            for (Element part : Xml.children(element)) {
                for (Element one : Xml.children(part)) {
                    if (LISTS.contains(part.getTagName()) && SIMPLE.contains(one.getTagName())) {
                        values.add(value(one, place));
                    } else if (one.getAttribute("N").equals("Sddl")) {
                        values.add(descriptor(unescaped(one), place));
                    }
                }
            }
        }
        return octets(element) ? joined(values, place) : values;
    }

    /** A byte array that was not kept as such: its type name is a byte collection and its members are {@code By}. */
    private static boolean octets(Element element) {
        List<Element> members = Xml.children(element).stream().filter(p -> LISTS.contains(p.getTagName()))
            .flatMap(p -> Xml.children(p).stream()).toList();
        return !members.isEmpty() && members.stream().allMatch(m -> m.getTagName().equals("By"));
    }

    private static List<AttributeValue> joined(List<AttributeValue> numbers, Place place) throws ProblemException {
        byte[] bytes = new byte[numbers.size()];
        for (int i = 0; i < bytes.length; i++) {
            String number = numbers.get(i).toString();
            if (!number.matches("\\d{1,3}")) {
                throw Xml.broken(place, null);
            }
            bytes[i] = (byte) Integer.parseInt(number);
        }
        return List.of(AttributeValue.of(bytes));
    }

    private static AttributeValue value(Element element, Place place) throws ProblemException {
        if (!element.getTagName().equals("BA")) {
            return AttributeValue.of(unescaped(element));
        }
        try {
            return AttributeValue.of(Base64.getMimeDecoder().decode(element.getTextContent()));
        } catch (IllegalArgumentException e) {
            throw Xml.broken(place, e);
        }
    }

    private static AttributeValue descriptor(String sddl, Place place) throws ProblemException {
        try {
            return AttributeValue.of(SecurityDescriptor.parse(sddl).encoded());
        } catch (SecurityDescriptorException e) {
            throw Xml.broken(place, e);
        }
    }

    /** Characters XML cannot carry are written as _xHHHH_ (MS-PSRP 2.2.5.3.2). */
    private static String unescaped(Element element) {
        return ESCAPE.matcher(element.getTextContent())
            .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}
