package org.inkan.template.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;

import org.inkan.core.finding.Place;
import org.inkan.core.json.Json;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateCode;

/** Reads templates from a file by its content: our JSON, JSON exports of LDAP attributes (one object or a list), LDIF,
 * output of certutil. */
public final class TemplateImport {

    private TemplateImport() {
    }

    /** All templates in the file, in its order; never an empty list. */
    public static List<CertificateTemplate> read(byte[] data, Place place) throws ProblemException {
        String text = decoded(data).strip();
        List<CertificateTemplate> found = any(text, place);
        if (found.isEmpty()) {
            throw Problem.of(TemplateCode.NOTHING_TO_IMPORT.code(), Texts.beside(TemplateImport.class), "TemplateImport_nothing",
                place.toString()).exception();
        }
        return found;
    }

    private static List<CertificateTemplate> any(String text, Place place) throws ProblemException {
        if (CertutilText.looksLike(text)) {
            return CertutilText.read(text, place);
        }
        return text.startsWith("{") || text.startsWith("[") ? json(text, place) : Ldif.read(text, place);
    }

    private static List<CertificateTemplate> json(String text, Place place) throws ProblemException {
        JsonElement file = Json.read(text.getBytes(StandardCharsets.UTF_8), place.artifact());
        List<CertificateTemplate> found = new ArrayList<>();
        for (JsonElement one : file.isJsonArray() ? file.getAsJsonArray().asList() : List.of(file)) {
            if (one.isJsonObject()) {
                found.add(TemplateJson.template(one.getAsJsonObject(), place));
            }
        }
        return found;
    }

    /** PowerShell writes UTF-16 with a mark; everything else is UTF-8. */
    private static String decoded(byte[] data) {
        boolean little = data.length > 1 && data[0] == (byte) 0xFF && data[1] == (byte) 0xFE;
        boolean big = data.length > 1 && data[0] == (byte) 0xFE && data[1] == (byte) 0xFF;
        Charset charset = little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(data, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
