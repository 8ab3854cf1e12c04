package org.inkan.template.io;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.AttributeValue;
import org.inkan.template.CertificateTemplate;

/**
 * Exports without a cn: tools that write one template per file leave it out and expect the name when the file is imported. It is taken
 * from {@code name}, else from {@code displayName} without blanks, as the console proposes it, else from the file name.
 */
final class TemplateNaming {

    private static final List<String> MARKS =
            List.of("pKIExpirationPeriod", "msPKI-Certificate-Name-Flag", "msPKI-Template-Schema-Version");

    private TemplateNaming() {
    }

    /** Whether these are the attributes of a template at all. */
    static boolean isTemplate(Map<String, List<AttributeValue>> attributes) {
        return MARKS.stream().anyMatch(attributes::containsKey);
    }

    /** The template; {@code attributes} must compare names without case and is completed. */
    static CertificateTemplate named(Map<String, List<AttributeValue>> attributes, Place place) throws ProblemException {
        if (first(attributes, "cn").isBlank() && isTemplate(attributes)) {
            String cn = Stream.of(first(attributes, "name"), proposed(first(attributes, "displayName")), fileName(place.artifact()))
                .filter(n -> !n.isBlank()).findFirst().orElse("");
            attributes.put("cn", List.of(AttributeValue.of(cn)));
        }
        return CertificateTemplate.of(attributes, place.artifact());
    }

    /** The name the console proposes for a display name: the same without blanks. */
    static String proposed(String displayName) {
        return displayName.replaceAll("\\s+", "");
    }

    private static String first(Map<String, List<AttributeValue>> attributes, String name) {
        return attributes.getOrDefault(name, List.of()).stream().findFirst().map(AttributeValue::toString).orElse("");
    }

    private static String fileName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
