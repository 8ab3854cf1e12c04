package org.inkan.template;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.SecurityDescriptorException;

/** Refuses values whose syntax MS-CRTD 2 rules out, so that the typed views of a template can never fail. */
final class AttributeCheck {

    private AttributeCheck() {
    }

    static Map<String, List<AttributeValue>> checked(Map<String, List<AttributeValue>> attributes, String where) throws ProblemException {
        Map<String, List<AttributeValue>> checked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map.Entry<String, List<AttributeValue>> entry : attributes.entrySet()) {
            var known = TemplateAttribute.named(entry.getKey());
            checked.put(entry.getKey(), known.isEmpty() ? entry.getValue() : values(known.get(), entry.getValue(), where));
        }
        var cn = checked.getOrDefault("cn", checked.getOrDefault("name", List.of()));
        if (cn.isEmpty() || cn.getFirst().toString().isBlank()) {
            throw problem(TemplateCode.NAME_MISSING, where);
        }
        checked.put("cn", cn);
        return checked;
    }

    private static List<AttributeValue> values(TemplateAttribute attribute, List<AttributeValue> values, String where)
            throws ProblemException {
        if (values.size() > 1 && !attribute.multiValued()) {
            throw problem(TemplateCode.ATTRIBUTE_COUNT, where + " " + attribute.ldapName(), attribute.ldapName(), values.size());
        }
        List<AttributeValue> checked = new ArrayList<>();
        for (AttributeValue value : values) {
            if (!value.toString().isEmpty()) {
                checked.add(value(attribute, value, where));
            }
        }
        return checked;
    }

    private static AttributeValue value(TemplateAttribute attribute, AttributeValue value, String where) throws ProblemException {
        try {
            return switch (attribute.syntax()) {
                case INTEGER -> AttributeValue.of(Integer.toString(integer(value.toString().strip())));
                case OID -> oid(value);
                case PERIOD -> period(octets(value));
                case OCTETS -> AttributeValue.of(octets(value));
                case DESCRIPTOR -> descriptor(octets(value));
                case TEXT -> value;
            };
        } catch (IllegalArgumentException | SecurityDescriptorException e) {
            throw problem(
                    TemplateCode.ATTRIBUTE_VALUE, where + " " + attribute.ldapName(), attribute.ldapName(), shortened(value.toString()));
        }
    }

    private static int integer(String text) {
        long number = Long.parseLong(text);
        if (number < Integer.MIN_VALUE || number > 0xFFFFFFFFL) {
            throw new IllegalArgumentException(text);
        }
        return (int) number;
    }

    private static AttributeValue oid(AttributeValue value) {
        String text = value.toString().strip();
        if (text.length() > 1024 || !text.matches("[0-2](\\.\\d{1,39})+")) {
            throw new IllegalArgumentException(text);
        }
        return AttributeValue.of(text);
    }

    private static AttributeValue period(byte[] bytes) {
        return AttributeValue.of(Period.ofBytes(bytes).orElseThrow(IllegalArgumentException::new).toBytes());
    }

    private static AttributeValue descriptor(byte[] bytes) throws SecurityDescriptorException {
        SecurityDescriptor.decode(bytes);
        return AttributeValue.of(bytes);
    }

    private static byte[] octets(AttributeValue value) {
        return value instanceof AttributeValue.Octets o ? o.bytes() : HexFormat.of().parseHex(value.toString().replace(" ", ""));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static ProblemException problem(TemplateCode code, String where, Object... arguments) {
        return Problem.of(code.code(), Texts.beside(AttributeCheck.class), "AttributeCheck_" + code.name(), where, arguments).exception();
    }
}
