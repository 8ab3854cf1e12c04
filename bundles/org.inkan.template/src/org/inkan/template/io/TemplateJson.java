package org.inkan.template.io;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.inkan.core.finding.Place;
import org.inkan.core.json.Json;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.AttributeValue;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateAttribute;
import org.inkan.template.TemplateCode;

/**
 * Template files: {@code {"format": "inkan-template", "version": 1, "attributes": {…}}} with LDAP names; numbers as numbers, octets as
 * hexadecimal text under a name that ends in {@code ;hex}. The same template always gives the same bytes. The form is published in
 * schema/template.schema.json. The reader also takes one bare object of LDAP names, as other tools export it.
 */
public final class TemplateJson {

    private static final String FORMAT = "inkan-template";
    private static final String HEX = ";hex";

    private TemplateJson() {
    }

    /** UTF-8, MS-CRTD attributes first and in that document's order, others by name. */
    public static byte[] write(CertificateTemplate template) {
        JsonObject attributes = new JsonObject();
        for (TemplateAttribute attribute : TemplateAttribute.values()) {
            add(attributes, attribute.ldapName(), template, attribute.multiValued(),
                    attribute.syntax() == TemplateAttribute.Syntax.INTEGER);
        }
        template.otherAttributes().forEach(name -> add(attributes, name, template, false, false));
        JsonObject file = new JsonObject();
        file.addProperty("format", FORMAT);
        file.addProperty("version", 1);
        file.add("attributes", attributes);
        return Json.write(file).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Reads our format or a bare object of LDAP names; {@code place} names the file in problems. */
    public static CertificateTemplate read(byte[] utf8, Place place) throws ProblemException {
        JsonElement file = Json.read(utf8, place.artifact());
        if (!file.isJsonObject()) {
            throw form(place);
        }
        return template(file.getAsJsonObject(), place);
    }

    private static CertificateTemplate template(JsonObject object, Place place) throws ProblemException {
        return CertificateTemplate.of(attributes(object, place), place.artifact());
    }

    /** The attributes as they stand in the file; names compare without case. */
    static Map<String, List<AttributeValue>> attributes(JsonObject object, Place place) throws ProblemException {
        JsonElement attributes = object.has("attributes") ? object.get("attributes") : object;
        boolean ours = object.has("format");
        boolean understood = !ours || new JsonPrimitive(FORMAT).equals(object.get("format"))
                && new JsonPrimitive(1).equals(object.get("version"));
        if (!understood || !attributes.isJsonObject()) {
            throw form(place);
        }
        Map<String, List<AttributeValue>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map.Entry<String, JsonElement> entry : attributes.getAsJsonObject().entrySet()) {
            boolean hex = entry.getKey().endsWith(HEX);
            String name = hex ? entry.getKey().substring(0, entry.getKey().length() - HEX.length()) : entry.getKey();
            values.put(name, values(name, hex, entry.getValue(), place));
        }
        return values;
    }

    private static List<AttributeValue> values(String name, boolean hex, JsonElement element, Place place) throws ProblemException {
        boolean binary = hex || TemplateAttribute.named(name).filter(a -> a.syntax().binary()).isPresent();
        if (element.isJsonArray() && binary && !element.getAsJsonArray().isEmpty() && number(element.getAsJsonArray().get(0))) {
            return List.of(AttributeValue.of(octets(element.getAsJsonArray(), place)));
        }
        List<AttributeValue> values = new ArrayList<>();
        List<JsonElement> elements = element.isJsonArray() ? element.getAsJsonArray().asList() : List.of(element);
        for (JsonElement one : elements) {
            if (one.isJsonPrimitive()) {
                values.add(binary ? AttributeValue.of(hex(one.getAsString(), place)) : AttributeValue.of(one.getAsString()));
            } else if (!one.isJsonNull()) {
                throw form(place.at(name));
            }
        }
        return values;
    }

    private static boolean number(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
    }

    /** PowerShell exports octets as an array of numbers. */
    private static byte[] octets(JsonArray array, Place place) throws ProblemException {
        byte[] bytes = new byte[array.size()];
        for (int i = 0; i < bytes.length; i++) {
            if (!number(array.get(i)) || !array.get(i).getAsString().matches("\\d{1,3}")) {
                throw form(place);
            }
            bytes[i] = (byte) array.get(i).getAsInt();
        }
        return bytes;
    }

    private static byte[] hex(String text, Place place) throws ProblemException {
        try {
            return HexFormat.of().parseHex(text.replace(" ", ""));
        } catch (IllegalArgumentException e) {
            throw form(place);
        }
    }

    private static void add(JsonObject out, String name, CertificateTemplate template, boolean list, boolean number) {
        List<AttributeValue> values = template.attributes().getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return;
        }
        boolean octets = values.getFirst() instanceof AttributeValue.Octets;
        JsonArray array = new JsonArray();
        for (AttributeValue value : values) {
            array.add(number ? new JsonPrimitive(Integer.parseInt(value.toString())) : new JsonPrimitive(value.toString()));
        }
        out.add(octets ? name + HEX : name, list || array.size() > 1 ? array : array.get(0));
    }

    private static ProblemException form(Place place) {
        return Problem.of(TemplateCode.FILE_FORM.code(), Texts.beside(TemplateJson.class), "TemplateJson_form", place.toString())
                .exception();
    }
}
