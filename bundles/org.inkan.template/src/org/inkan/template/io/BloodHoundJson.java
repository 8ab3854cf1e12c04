package org.inkan.template.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.AttributeValue;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.Period;
import org.inkan.template.TemplateCode;
import org.inkan.template.TemplateFlag;

/**
 * The certtemplates file of a BloodHound collection. The collector leaves out key usage, providers, key size, version and the flags of
 * key and object, so these stay absent: such a template serves for checks of names, purposes and rights, not for issuing.
 */
final class BloodHoundJson {

    /** Property of the file and the attribute its collector reads it from. */
    private static final Map<String, String> PLAIN = Map.of("displayname", "displayName", "oid", "msPKI-Cert-Template-OID",
        "schemaversion", "msPKI-Template-Schema-Version", "authorizedsignatures", "msPKI-RA-Signature", "ekus", "pKIExtendedKeyUsage",
        "certificateapplicationpolicy", "msPKI-Certificate-Application-Policy", "applicationpolicies", "msPKI-RA-Application-Policies",
        "issuancepolicies", "msPKI-RA-Policies", "certificatepolicy", "msPKI-Certificate-Policy");

    /** Several purposes typed into one directory value: counted one by one, so that no check misses a purpose its author meant. */
    private static final Pattern OIDS = Pattern.compile("[0-2][0-9.]{1,200}(,[0-2][0-9.]{1,200}){1,50}");

    private BloodHoundJson() {
    }

    static boolean looksLike(JsonElement file) {
        return file.isJsonObject() && file.getAsJsonObject().get("meta") instanceof JsonObject meta && meta.has("type")
            && file.getAsJsonObject().has("data");
    }

    static List<CertificateTemplate> read(JsonObject file, Place place) throws ProblemException {
        List<CertificateTemplate> found = new ArrayList<>();
        if (!"certtemplates".equals(text(file.getAsJsonObject("meta").get("type"))) || !file.get("data").isJsonArray()) {
            return found;
        }
        for (JsonElement one : file.getAsJsonArray("data")) {
            if (!(one instanceof JsonObject object) || !(object.get("Properties") instanceof JsonObject properties)) {
                throw unknown(place, "Properties", "");
            }
            found.add(template(object, properties, place.at("/data/" + found.size())));
        }
        return found;
    }

    private static CertificateTemplate template(JsonObject object, JsonObject properties, Place place) throws ProblemException {
        Map<String, List<AttributeValue>> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        PLAIN.forEach((property, attribute) -> attributes.put(attribute, values(properties.get(property))));
        attributes.put("cn", List.of(AttributeValue.of(cn(text(properties.get("name")), text(properties.get("displayname"))))));
        attributes.put("msPKI-Enrollment-Flag", flags(EnrollmentFlag.class, properties, "enrollmentflag", place));
        attributes.put("msPKI-Certificate-Name-Flag", flags(CertificateNameFlag.class, properties, "certificatenameflag", place));
        attributes.put("pKIExpirationPeriod", period(properties, "validityperiod", place));
        attributes.put("pKIOverlapPeriod", period(properties, "renewalperiod", place));
        if (object.get("Aces") != null) {
            byte[] descriptor = BloodHoundAccess.descriptor(object, place).encoded();
            attributes.put("nTSecurityDescriptor", List.of(AttributeValue.of(descriptor)));
        }
        return CertificateTemplate.of(attributes, place.toString());
    }

    /** "NAME@DOMAIN" in capitals; the spelling comes back from a built-in template or the display name where either matches. */
    private static String cn(String name, String displayName) {
        String cn = name.substring(0, name.lastIndexOf('@') < 0 ? name.length() : name.lastIndexOf('@'));
        String proposed = TemplateNaming.proposed(displayName);
        return BuiltInTemplates.find(cn).map(CertificateTemplate::cn).orElse(proposed.equalsIgnoreCase(cn) ? proposed : cn);
    }

    private static <F extends Enum<F> & TemplateFlag> List<AttributeValue> flags(Class<F> type, JsonObject from, String property,
            Place place)
        throws ProblemException {
        int value = 0;
        for (String name : text(from.get(property)).split("[,|\\s]+")) {
            value |= name.isEmpty() || name.equals("NONE") || name.equals("0") ? 0 : flag(type, name, property, place);
        }
        return from.has(property) ? List.of(AttributeValue.of(Integer.toString(value))) : List.of();
    }

    private static <F extends Enum<F> & TemplateFlag> int flag(Class<F> type, String name, String property, Place place)
        throws ProblemException {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT)).bit();
        } catch (IllegalArgumentException e) {
            throw unknown(place, property, name);
        }
    }

    private static List<AttributeValue> period(JsonObject from, String property, Place place) throws ProblemException {
        String words = text(from.get(property));
        if (words.isBlank()) {
            return List.of();
        }
        return List.of(AttributeValue.of(Period.ofWords(words).orElseThrow(() -> unknown(place, property, words)).toBytes()));
    }

    private static List<AttributeValue> values(JsonElement element) {
        List<JsonElement> elements = element != null && element.isJsonArray() ? element.getAsJsonArray().asList()
            : element == null ? List.of() : List.of(element);
        return elements.stream().map(BloodHoundJson::text).flatMap(t -> OIDS.matcher(t).matches() ? Stream.of(t.split(",")) : Stream.of(t))
            .filter(t -> !t.isEmpty()).map(AttributeValue::of).toList();
    }

    static String text(JsonElement element) {
        return element != null && element.isJsonPrimitive() ? element.getAsString() : "";
    }

    /** A word left out without notice would make a template look safer than it is. */
    static ProblemException unknown(Place place, String property, String value) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return Problem.of(TemplateCode.FILE_FORM.code(), Texts.beside(BloodHoundJson.class), "BloodHoundJson_unknown", place.toString(),
            property, shown).exception();
    }
}
