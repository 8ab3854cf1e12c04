package org.inkan.template.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;

import org.inkan.core.finding.Place;
import org.inkan.core.json.Json;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.TemplateCode;

/**
 * Reads templates from a file or pasted text by its content: our JSON, JSON exports of LDAP attributes (one object or a list), BloodHound
 * certtemplates, LDIF, PowerShell CLIXML, output of certutil, and the CA's event 4898. Listings of Certify and Certipy are refused.
 */
public final class TemplateImport {

    /** Every LDIF record begins with its name (RFC 2849); other pasted text should not be blamed for its first line. */
    private static final Pattern LDIF = Pattern.compile("(?m)^dn::? ?\\S");

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
        if (LoadedTemplateEvent.looksLike(text)) {
            return LoadedTemplateEvent.read(text, place);
        }
        if (text.startsWith("<")) {
            return CliXml.read(text, place);
        }
        AuditListing.refuse(text, place);
        if (text.startsWith("{") || text.startsWith("[")) {
            return json(text, place);
        }
        return LDIF.matcher(text).find() ? Ldif.read(text, place) : List.of();
    }

    private static List<CertificateTemplate> json(String text, Place place) throws ProblemException {
        JsonElement file = Json.read(text.getBytes(StandardCharsets.UTF_8), place.artifact());
        if (BloodHoundJson.looksLike(file)) {
            return BloodHoundJson.read(file.getAsJsonObject(), place);
        }
        List<CertificateTemplate> found = new ArrayList<>();
        for (JsonElement one : file.isJsonArray() ? file.getAsJsonArray().asList() : List.of(file)) {
            if (one.isJsonObject()) {
                found.add(TemplateNaming.named(TemplateJson.attributes(one.getAsJsonObject(), place), place));
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
