package org.inkan.host;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** {@code manifest.json}: written with a fixed key order, read strictly with gson's streaming reader. */
final class KitManifestJson {
    private static final Texts TEXTS = Texts.beside(KitManifestJson.class);
    private static final int MOST_FILES = 200;

    private KitManifestJson() {
    }

    static byte[] write(KitManifest manifest) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
            KitIdentity identity = manifest.identity();
            json.beginObject().name("schema").value(manifest.schema()).name("host").value(identity.host());
            json.name("phase").value(identity.phase().word()).name("nonce").value(identity.nonce());
            json.name("created").value(identity.created().truncatedTo(ChronoUnit.SECONDS).toString());
            json.name("files").beginArray();
            for (KitManifest.FileDigest file : manifest.files()) {
                json.beginObject().name("path").value(file.path()).name("size").value(file.size());
                json.name("sha256").value(file.sha256()).endObject();
            }
            json.endArray().endObject();
        } catch (IOException e) {
            throw new IllegalStateException("A string writer does not fail", e);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static KitManifest read(byte[] bytes) throws ProblemException {
        try (JsonReader json = new JsonReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            json.setStrictness(Strictness.STRICT);
            Map<String, String> heads = new HashMap<>();
            List<KitManifest.FileDigest> files = new ArrayList<>();
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                if (name.equals("files")) {
                    readFiles(json, files);
                } else if (heads.put(name, json.nextString()) != null) {
                    throw new IOException("twice: " + name);
                }
            }
            json.endObject();
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("trailing text");
            }
            return manifest(heads, files);
        } catch (IOException | IllegalStateException | IllegalArgumentException | DateTimeException
                | NullPointerException e) {
            throw Problem.of(HostCode.KIT_MANIFEST.code(), TEXTS, "KitReader_manifest", Kit.MANIFEST).exception(e);
        }
    }

    private static KitManifest manifest(Map<String, String> heads, List<KitManifest.FileDigest> files) {
        int schema = Integer.parseInt(heads.get("schema"));
        if (schema != KitManifest.SCHEMA) {
            throw new IllegalArgumentException("schema " + schema);
        }
        KitPhase phase = KitPhase.ofWord(heads.get("phase")).orElseThrow(IllegalArgumentException::new);
        return new KitManifest(schema, new KitIdentity(heads.get("host"), phase, heads.get("nonce"),
                Instant.parse(heads.get("created"))), files);
    }

    private static void readFiles(JsonReader json, List<KitManifest.FileDigest> files) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            Map<String, String> file = new HashMap<>();
            json.beginObject();
            while (json.hasNext()) {
                file.put(json.nextName(), json.nextString());
            }
            json.endObject();
            if (files.size() >= MOST_FILES || !file.keySet().equals(java.util.Set.of("path", "size", "sha256"))) {
                throw new IOException("file entry");
            }
            files.add(new KitManifest.FileDigest(file.get("path"), Long.parseLong(file.get("size")),
                    file.get("sha256")));
        }
        json.endArray();
    }
}
