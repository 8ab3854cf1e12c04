package org.inkan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The part of JSON Schema 2020-12 that output.schema.json uses; a keyword it does not know is an error. */
final class JsonSchema {

    private final JsonObject root;

    JsonSchema(JsonObject root) {
        this.root = root;
    }

    /** Everything that does not fit. */
    List<String> errors(JsonElement value) {
        List<String> errors = new ArrayList<>();
        check(root, value, "", errors);
        return errors;
    }

    private boolean fits(JsonObject schema, JsonElement value) {
        List<String> errors = new ArrayList<>();
        check(schema, value, "", errors);
        return errors.isEmpty();
    }

    private void check(JsonObject schema, JsonElement value, String at, List<String> errors) {
        for (Map.Entry<String, JsonElement> keyword : schema.entrySet()) {
            JsonElement rule = keyword.getValue();
            boolean good = switch (keyword.getKey()) {
            case "$schema", "$id", "$defs", "title", "description", "format", "then", "else" -> true;
            case "additionalProperties", "properties" -> true;
            case "$ref" -> {
                check(definition(rule.getAsString()), value, at, errors);
                yield true;
            }
            case "type" -> rule.isJsonArray() ? rule.getAsJsonArray().asList().stream().anyMatch(t -> type(t, value))
                    : type(rule, value);
            case "enum" -> rule.getAsJsonArray().contains(value);
            case "const" -> rule.equals(value);
            case "pattern" -> Pattern.compile(rule.getAsString()).matcher(value.getAsString()).find();
            case "minimum" -> value.getAsLong() >= rule.getAsLong();
            case "maxProperties" -> value.getAsJsonObject().size() <= rule.getAsInt();
            case "minProperties" -> value.getAsJsonObject().size() >= rule.getAsInt();
            case "required" -> rule.getAsJsonArray().asList().stream()
                    .allMatch(name -> value.getAsJsonObject().has(name.getAsString()));
            case "propertyNames" -> {
                value.getAsJsonObject().keySet().forEach(name -> check(rule.getAsJsonObject(), new JsonPrimitive(name), at, errors));
                yield true;
            }
            case "items" -> {
                int index = 0;
                for (JsonElement item : value.getAsJsonArray()) {
                    check(rule.getAsJsonObject(), item, at + "/" + index++, errors);
                }
                yield true;
            }
            case "allOf" -> {
                rule.getAsJsonArray().forEach(part -> check(part.getAsJsonObject(), value, at, errors));
                yield true;
            }
            case "if" -> {
                String branch = fits(rule.getAsJsonObject(), value) ? "then" : "else";
                if (schema.has(branch)) {
                    check(schema.getAsJsonObject(branch), value, at, errors);
                }
                yield true;
            }
            default -> throw new IllegalStateException("keyword " + keyword.getKey());
            };
            if (!good) {
                errors.add(at + ": " + keyword.getKey() + " " + rule);
            }
        }
        if (value.isJsonObject()) {
            members(schema, value.getAsJsonObject(), at, errors);
        }
    }

    private void members(JsonObject schema, JsonObject value, String at, List<String> errors) {
        JsonObject known = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
        JsonElement others = schema.get("additionalProperties");
        for (Map.Entry<String, JsonElement> member : value.entrySet()) {
            String below = at + "/" + member.getKey();
            if (known.has(member.getKey())) {
                check(known.getAsJsonObject(member.getKey()), member.getValue(), below, errors);
            } else if (others != null && others.isJsonObject()) {
                check(others.getAsJsonObject(), member.getValue(), below, errors);
            } else if (others != null) {
                errors.add(below + " is not described");
            }
        }
    }

    private JsonObject definition(String reference) {
        return root.getAsJsonObject("$defs").getAsJsonObject(reference.substring("#/$defs/".length()));
    }

    private static boolean type(JsonElement type, JsonElement value) {
        return switch (type.getAsString()) {
        case "object" -> value.isJsonObject();
        case "array" -> value.isJsonArray();
        case "null" -> value.isJsonNull();
        case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
        case "integer" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
                && value.getAsString().matches("-?[0-9]+");
        default -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
        };
    }
}
