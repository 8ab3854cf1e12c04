package org.inkan.ca.manual.internal;

import java.nio.charset.StandardCharsets;

import org.inkan.core.json.Json;
import org.inkan.core.problem.ProblemException;

import com.google.gson.JsonObject;

/**
 * The state of one request as {@code state.json} holds it.
 *
 * @param id     name of its folder and, as a prefix, of its files
 * @param key    client request key
 * @param digest hexadecimal SHA-256 of what was submitted
 * @param name   file name of the request in the outbox without its suffix
 * @param code   HRESULT of a refusal, otherwise 0
 * @param reason words of the one who refused, may be empty
 */
record ManualRequest(String id, String key, String digest, String name, String template, State state, int code,
        String reason) {

    enum State {
        PENDING, ISSUED, DENIED
    }

    ManualRequest issued() {
        return new ManualRequest(id, key, digest, name, template, State.ISSUED, 0, "");
    }

    ManualRequest denied(int hresult, String words) {
        return new ManualRequest(id, key, digest, name, template, State.DENIED, hresult, words);
    }

    byte[] json() {
        JsonObject object = new JsonObject();
        object.addProperty("id", id);
        object.addProperty("key", key);
        object.addProperty("digest", digest);
        object.addProperty("name", name);
        object.addProperty("template", template);
        object.addProperty("state", state.name());
        object.addProperty("code", code);
        object.addProperty("reason", reason);
        return Json.write(object).getBytes(StandardCharsets.UTF_8);
    }

    static ManualRequest read(byte[] json, String where) throws ProblemException {
        try {
            JsonObject object = Json.read(json, where).getAsJsonObject();
            return new ManualRequest(object.get("id").getAsString(), object.get("key").getAsString(),
                    object.get("digest").getAsString(), object.get("name").getAsString(),
                    object.get("template").getAsString(), State.valueOf(object.get("state").getAsString()),
                    object.get("code").getAsInt(), object.get("reason").getAsString());
        } catch (RuntimeException e) {
            throw ManualProblem.STATE.because(e, where);
        }
    }
}
