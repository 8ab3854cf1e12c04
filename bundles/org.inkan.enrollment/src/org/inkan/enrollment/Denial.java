package org.inkan.enrollment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.json.Json;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.inventory.FleetFolder;

import com.google.gson.JsonObject;

/**
 * Why a CA refused the latest request of a host, kept beside the request in {@code denied.json} until a certificate
 * comes. Both languages are written, because who reads it need not be who ran the enrollment. Immutable.
 *
 * @param code   the HRESULT (MS-ERREF 2.1.1) as {@code 0x} and eight digits
 * @param reason the reason
 * @param remedy what to do
 */
public record Denial(String code, Text reason, Text remedy) {

    private static final int LARGEST = 1 << 16;

    private static Path file(FleetFolder folder, String host) {
        return folder.requests(host).resolve("denied.json");
    }

    /** What is known about the refusal of a host's request; empty if there is nothing, or nothing readable. */
    public static Optional<Denial> read(FleetFolder folder, String host) {
        Path file = file(folder, host);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonObject object = Json.read(AtomicFiles.read(file, LARGEST), file.toString()).getAsJsonObject();
            return Optional.of(new Denial(object.get("code").getAsString(), text(object, "reason"), text(object, "remedy")));
        } catch (ProblemException | RuntimeException e) {
            // gson reports a member of the wrong kind by various unchecked exceptions; the state stands in the inventory.
            return Optional.empty();
        }
    }

    void write(FleetFolder folder, String host) throws ProblemException {
        JsonObject object = new JsonObject();
        object.addProperty("code", code);
        object.add("reason", languages(reason));
        object.add("remedy", languages(remedy));
        AtomicFiles.write(file(folder, host), Json.write(object).getBytes(StandardCharsets.UTF_8));
    }

    static void delete(FleetFolder folder, String host) throws ProblemException {
        try {
            Files.deleteIfExists(file(folder, host));
        } catch (java.io.IOException e) {
            throw AtomicFiles.writeFailed(file(folder, host), e);
        }
    }

    private static JsonObject languages(Text text) {
        JsonObject object = new JsonObject();
        object.addProperty("en", text.in(Locale.ENGLISH));
        object.addProperty("ja", text.in(Locale.JAPANESE));
        return object;
    }

    private static Text text(JsonObject object, String member) {
        JsonObject languages = object.getAsJsonObject(member);
        String english = languages.get("en").getAsString();
        String japanese = languages.get("ja").getAsString();
        return locale -> locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? japanese : english;
    }
}
