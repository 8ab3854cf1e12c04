package org.inkan.ca.manual.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.inkan.core.text.Text;

/** The note for the person who carries a request to the authority: both languages in one file, readable by Notepad. */
final class Instructions {

    private final ManualSettings settings;

    Instructions(ManualSettings settings) {
        this.settings = settings;
    }

    byte[] write(ManualRequest request) {
        List<Text> parts = new ArrayList<>();
        parts.add(ManualProblem.text("Instructions_title", request.name()));
        parts.add(ManualProblem.text("Instructions_command", certreq(request)));
        parts.add(ManualProblem.text("Instructions_web", settings.web().orElse("https://<server>/certsrv/"),
                request.name() + ".req", template(request)));
        parts.add(ManualProblem.text("Instructions_back", settings.folder().resolve("inbox"), request.name()));
        String text = in(parts, Locale.ENGLISH) + "\n\n----------------------------------------\n\n"
                + in(parts, Locale.JAPANESE) + "\n";
        // byte order mark and CRLF: older Notepad versions take the text for CP932 or one long line otherwise
        return ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private String certreq(ManualRequest request) {
        String config = settings.config().map(value -> "-config \"" + value + "\" ").orElse("");
        String attribute = request.template().isEmpty() ? ""
                : "-attrib \"CertificateTemplate:" + request.template() + "\" ";
        return "certreq -submit " + config + attribute + "\"" + request.name() + ".req\" \"" + request.name() + ".cer\" \""
                + request.name() + ".p7b\"";
    }

    private static String template(ManualRequest request) {
        return request.template().isEmpty() ? "-" : request.template();
    }

    private static String in(List<Text> parts, Locale locale) {
        return String.join("\n\n", parts.stream().map(part -> part.in(locale)).toList());
    }
}
