package org.inkan.core.json;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/**
 * Strict JSON (RFC 8259) in UTF-8, written so that it diffs well: two spaces, members in the order given, one
 * newline at the end. Stateless.
 */
public final class Json {

    /** Deeper nesting than any file of ours; stops hostile input before the stack does. */
    private static final int MAX_DEPTH = 200;
    private static final Pattern POSITION = Pattern.compile("line (\\d+) column (\\d+)");
    /** Works on the reader and writer as they are set up; the shorthand methods of Gson would loosen them. */
    private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);
    private static final Texts TEXTS = Texts.beside(Json.class);

    private Json() {
    }

    /**
     * Reads one JSON document.
     *
     * @param utf8 the bytes, with or without a byte order mark
     * @param name file name for messages
     * @throws ProblemException CORE-020 with line and column where it is not JSON
     */
    public static JsonElement read(byte[] utf8, String name) throws ProblemException {
        String text = decode(utf8, name);
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(MAX_DEPTH);
            JsonElement element = ELEMENTS.read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw malformed(name, "1:1", null);
            }
            return element;
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw malformed(name, position(e), e);
        }
    }

    /** @return {@code element} as text, members in insertion order, ending with one newline */
    public static String write(JsonElement element) {
        return write(element, FormattingStyle.PRETTY) + "\n";
    }

    /** @return {@code element} on a single line without a newline, as the audit log needs it */
    public static String writeLine(JsonElement element) {
        return write(element, FormattingStyle.COMPACT);
    }

    private static String write(JsonElement element, FormattingStyle style) {
        StringWriter out = new StringWriter();
        try (JsonWriter writer = new JsonWriter(out)) {
            writer.setFormattingStyle(style);
            writer.setSerializeNulls(true);
            writer.setHtmlSafe(false);
            ELEMENTS.write(writer, element);
        } catch (IOException e) {
            throw new IllegalStateException("A string writer does not fail", e);
        }
        return out.toString();
    }

    private static String decode(byte[] utf8, String name) throws ProblemException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Problem.of("CORE-021", TEXTS, "Json_encoding", name).exception(e);
        }
    }

    private static String position(Exception e) {
        Matcher matcher = POSITION.matcher(String.valueOf(e.getMessage()));
        return matcher.find() ? matcher.group(1) + ":" + matcher.group(2) : "1:1";
    }

    private static ProblemException malformed(String name, String position, Exception cause) {
        return Problem.of("CORE-020", TEXTS, "Json_malformed", name + ":" + position).exception(cause);
    }
}
