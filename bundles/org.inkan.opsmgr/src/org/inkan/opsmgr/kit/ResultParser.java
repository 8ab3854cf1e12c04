package org.inkan.opsmgr.kit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.host.KitPhase;
import org.inkan.opsmgr.OpsMgrCode;
import org.inkan.opsmgr.kit.ResultFile.EventReport;
import org.inkan.opsmgr.kit.ResultFile.HostReport;
import org.inkan.opsmgr.kit.ResultFile.KitReference;
import org.inkan.opsmgr.kit.ResultFile.RegistrationReport;
import org.inkan.opsmgr.kit.ResultFile.StepReport;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Strict streaming reader: known names only, each once, at the depth the schema has (so hostile nesting cannot
 * exhaust the stack), bounded lengths and counts.
 */
final class ResultParser {
    private static final Texts TEXTS = Texts.beside(ResultParser.class);
    private static final int LONGEST_FILE = 1 << 20;
    private static final int LONGEST_TEXT = 4096;
    private static final int MOST = 500;
    private static final Set<String> STEPS = Set.of("name", "request", "root", "intermediate", "bind", "register",
            "restart", "verify", "undo");

    private final byte[] bytes;
    private final String name;
    private final Map<String, String> heads = new HashMap<>();
    private Map<String, String> kit;
    private Map<String, String> host = Map.of();
    private Map<String, String> registration;
    private final List<StepReport> steps = new ArrayList<>();
    private final List<EventReport> events = new ArrayList<>();

    ResultParser(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    ResultFile parse() throws ProblemException {
        if (bytes.length > LONGEST_FILE) {
            throw unreadable(null);
        }
        try (JsonReader json = new JsonReader(new StringReader(StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString()))) {
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(6);
            read(json);
            return result();
        } catch (IOException | IllegalArgumentException | IllegalStateException | DateTimeException e) {
            throw unreadable(e);
        }
    }

    private void read(JsonReader json) throws IOException {
        Set<String> seen = new java.util.HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            require(seen.add(key), key);
            switch (key) {
            case "kit" -> kit = optionalMap(json, Set.of("nonce", "manifestSha256"));
            case "host" -> host = map(json, Set.of("fullName", "name", "suffix", "netbios", "domain", "joined",
                    "osVersion", "culture"));
            case "registration" -> registration = optionalMap(json, Set.of("serialBytes", "thumbprint"));
            case "steps" -> readSteps(json);
            case "events" -> readEvents(json);
            case "schema", "phase", "finishedAt", "exitCode", "whatIf" -> heads.put(key, scalar(json, LONGEST_TEXT));
            case "request" -> readRequest(json);
            default -> require(false, key);
            }
        }
        json.endObject();
        require(json.peek() == JsonToken.END_DOCUMENT, "end");
    }

    private void readRequest(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
        } else {
            heads.put("request", scalar(json, 64 << 10));
        }
    }

    private void readSteps(JsonReader json) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            Map<String, String> step = new HashMap<>();
            Map<String, String> detail = Map.of();
            json.beginObject();
            while (json.hasNext()) {
                String key = json.nextName();
                if (key.equals("detail")) {
                    detail = map(json, null);
                } else {
                    require(Set.of("name", "state", "at").contains(key), key);
                    step.put(key, scalar(json, LONGEST_TEXT));
                }
            }
            json.endObject();
            String stepName = need(step, "name");
            require(STEPS.contains(stepName) && steps.size() < MOST
                    && steps.stream().noneMatch(s -> s.name().equals(stepName)), stepName);
            steps.add(new StepReport(stepName, StepReport.State.valueOf(need(step, "state").toUpperCase(Locale.ROOT)),
                    Instant.parse(need(step, "at")), detail));
        }
        json.endArray();
    }

    private void readEvents(JsonReader json) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            Map<String, String> event = map(json, Set.of("id", "provider", "at"));
            require(events.size() < MOST, "events");
            events.add(new EventReport(Integer.parseInt(need(event, "id")), need(event, "provider"),
                    Instant.parse(need(event, "at"))));
        }
        json.endArray();
    }

    private static Map<String, String> optionalMap(JsonReader json, Set<String> names) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return null;
        }
        return map(json, names);
    }

    /** A flat object of scalars; {@code names} null allows any name. */
    private static Map<String, String> map(JsonReader json, Set<String> names) throws IOException {
        Map<String, String> map = new HashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            require((names == null || names.contains(key)) && map.size() < 40 && !map.containsKey(key), key);
            map.put(key, scalar(json, LONGEST_TEXT));
        }
        json.endObject();
        return map;
    }

    private static String scalar(JsonReader json, int longest) throws IOException {
        String text = json.peek() == JsonToken.BOOLEAN ? String.valueOf(json.nextBoolean()) : json.nextString();
        require(text.length() <= longest, "length");
        return printable(text);
    }

    /** What XML 1.0 cannot hold (2.2 Char) would keep the whole fleet from being saved. */
    private static String printable(String text) {
        return text.codePoints().allMatch(ResultParser::allowed) ? text : text.codePoints()
                .map(c -> allowed(c) ? c : 0xFFFD).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                        StringBuilder::append).toString();
    }

    private static boolean allowed(int c) {
        boolean plain = c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
        return plain || c == '\t' || c == '\n' || c == '\r';
    }

    private ResultFile result() {
        if (Integer.parseInt(need(heads, "schema")) != ResultFile.SCHEMA) {
            throw new IllegalArgumentException("schema");
        }
        HostReport report = new HostReport(need(host, "fullName"), host.getOrDefault("name", ""),
                host.getOrDefault("suffix", ""), host.getOrDefault("netbios", ""), host.getOrDefault("domain", ""),
                Boolean.parseBoolean(host.getOrDefault("joined", "false")), host.getOrDefault("osVersion", ""),
                host.getOrDefault("culture", ""));
        Optional<KitReference> reference = Optional.ofNullable(kit)
                .map(k -> new KitReference(need(k, "nonce"), need(k, "manifestSha256")));
        Optional<RegistrationReport> values = Optional.ofNullable(registration).map(
                r -> new RegistrationReport(bytesOf(r.getOrDefault("serialBytes", "")), r.getOrDefault("thumbprint", "")));
        return new ResultFile(reference,
                KitPhase.ofWord(need(heads, "phase")).orElseThrow(IllegalArgumentException::new), report,
                Instant.parse(need(heads, "finishedAt")), Integer.parseInt(need(heads, "exitCode")),
                Boolean.parseBoolean(heads.getOrDefault("whatIf", "false")), steps,
                Optional.ofNullable(heads.get("request")).map(Base64.getDecoder()::decode), values, events);
    }

    private static String bytesOf(String hex) {
        if (!hex.matches("([0-9a-fA-F]{2}){0,64}")) {
            throw new IllegalArgumentException("serialBytes");
        }
        return hex;
    }

    private static String need(Map<String, String> map, String key) {
        String value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }

    private static void require(boolean condition, String what) throws IOException {
        if (!condition) {
            throw new IOException(what);
        }
    }

    private ProblemException unreadable(Exception cause) {
        return Problem.of(OpsMgrCode.RESULT_UNREADABLE.code(), TEXTS, "ResultParser_unreadable", name).exception(cause);
    }
}
