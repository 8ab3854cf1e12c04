package org.inkan.template.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.TemplateCode;

/**
 * Listings of Certify and Certipy, pasted or as JSON. They show names of rights and purposes, not the attributes, and leave out several
 * that decide what is issued; a template made up from them would differ from the real one without notice, so they are refused by name.
 */
final class AuditListing {

    private static final Pattern NAME =
            Pattern.compile("(?m)^[ \\t\\-]*\"?Template Name\"?[ \\t]*:[ \\t]*\"?([^\"\\r\\n]{1,256}?)\"?,?[ \\t]*$");
    private static final Pattern KEY_FLAG = Pattern.compile("(?i)private[ -]key[ -]flag");
    private static final Pattern KEY_SIZE = Pattern.compile("(?i)minimum RSA key length");

    private AuditListing() {
    }

    /** A problem that names the first template of the listing and what it lacks; returns quietly for any other text. */
    static void refuse(String text, Place place) throws ProblemException {
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            return;
        }
        List<String> missing = new ArrayList<>(List.of("msPKI-Cert-Template-OID", "flags", "revision", "pKIKeyUsage", "pKIDefaultCSPs"));
        if (!KEY_FLAG.matcher(text).find()) {
            missing.add("msPKI-Private-Key-Flag");
        }
        if (!KEY_SIZE.matcher(text).find()) {
            missing.add("msPKI-Minimal-Key-Size");
        }
        throw Problem.of(
                TemplateCode.LISTING_INCOMPLETE.code(), Texts.beside(AuditListing.class), "AuditListing_incomplete", place.toString(),
            name.group(1).strip(), String.join(", ", missing)).exception();
    }
}
