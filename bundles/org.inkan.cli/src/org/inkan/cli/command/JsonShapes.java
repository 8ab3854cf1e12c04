package org.inkan.cli.command;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.inkan.core.finding.Finding;
import org.inkan.core.problem.Problem;
import org.inkan.pki.x509.Thumbprints;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The JSON forms that several commands share; each is a definition in {@code schema/output.schema.json}. */
public final class JsonShapes {

    private JsonShapes() {
    }

    /** A problem, its words in {@code locale}. */
    public static JsonObject problem(Problem problem, Locale locale) {
        JsonObject json = new JsonObject();
        json.addProperty("code", problem.code());
        json.addProperty("what", problem.what().in(locale));
        json.addProperty("where", problem.where());
        json.addProperty("why", problem.why().in(locale));
        json.addProperty("next", problem.next().in(locale));
        return json;
    }

    /** Findings in the order given. */
    public static JsonArray findings(List<Finding> findings, Locale locale) {
        JsonArray array = new JsonArray();
        for (Finding finding : findings) {
            JsonObject json = new JsonObject();
            json.addProperty("rule", finding.rule());
            json.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.addProperty("artifact", finding.place().artifact());
            json.addProperty("element", finding.place().element());
            json.addProperty("line", finding.place().line());
            json.addProperty("column", finding.place().column());
            json.addProperty("what", finding.what().in(locale));
            json.addProperty("why", finding.why().in(locale));
            json.addProperty("remedy", finding.remedy().in(locale));
            array.add(json);
        }
        return array;
    }

    /** A certificate in short. Serial and thumbprint are lower-case hexadecimal, most significant byte first. */
    public static JsonObject certificate(X509Certificate certificate) {
        JsonObject json = new JsonObject();
        json.addProperty("subject", certificate.getSubjectX500Principal().getName());
        json.addProperty("issuer", certificate.getIssuerX500Principal().getName());
        json.addProperty("serial", HexFormat.of().formatHex(certificate.getSerialNumber().toByteArray()));
        json.addProperty("notBefore", certificate.getNotBefore().toInstant().toString());
        json.addProperty("notAfter", certificate.getNotAfter().toInstant().toString());
        json.addProperty("sha1", Thumbprints.sha1Hex(certificate));
        return json;
    }

    /** Plain texts. */
    public static JsonArray strings(Collection<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
