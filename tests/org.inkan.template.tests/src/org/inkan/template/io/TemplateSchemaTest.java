package org.inkan.template.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.inkan.core.finding.Place;
import org.inkan.core.json.Json;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.OpsMgrTemplates;
import org.junit.jupiter.api.Test;

class TemplateSchemaTest {

    @Test
    void whatIsWrittenHasTheTypesThePublishedSchemaNames() throws Exception {
        JsonObject schema;
        try (var in = CertificateTemplate.class.getResourceAsStream("/schema/template.schema.json")) {
            schema = Json.read(in.readAllBytes(), "template.schema.json").getAsJsonObject();
        }
        JsonObject known = schema.getAsJsonObject("properties").getAsJsonObject("attributes").getAsJsonObject("properties");
        check(OpsMgrTemplates.safe(new Random(1)), known);
        for (CertificateTemplate template : BuiltInTemplates.all()) {
            check(template, known);
        }
    }

    private static void check(CertificateTemplate template, JsonObject known) throws Exception {
        JsonObject file = Json.read(TemplateJson.write(template), "t").getAsJsonObject();
        assertEquals("inkan-template", file.get("format").getAsString());
        for (var entry : file.getAsJsonObject("attributes").entrySet()) {
            assertTrue(known.has(entry.getKey()), entry.getKey());
            JsonObject rule = known.getAsJsonObject(entry.getKey());
            assertTrue(fits(rule, entry.getValue()), entry.getKey() + " " + entry.getValue());
        }
        assertEquals(template, TemplateJson.read(TemplateJson.write(template), Place.of("t")));
    }

    private static boolean fits(JsonObject rule, JsonElement value) {
        return switch (rule.get("type").getAsString()) {
            case "array" -> value.isJsonArray() && value.getAsJsonArray().asList().stream()
                    .allMatch(v -> fits(rule.getAsJsonObject("items"), v));
            case "integer" -> value.getAsJsonPrimitive().isNumber();
            default -> value.isJsonPrimitive() && (!rule.has("pattern") || value.getAsString().matches(rule.get("pattern").getAsString()));
        };
    }
}
