package org.inkan.pki.x509;

import java.util.ArrayList;
import java.util.List;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Rule;
import org.inkan.core.finding.Severity;
import org.inkan.core.finding.Source;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** One requirement on the content of a certificate; its texts are {@code <id>_title}, {@code _what}, {@code _why} and {@code _remedy}. */
record CertificateRule(String id, Severity severity, String section, Check check) implements Rule<CertificateContent> {

    private static final String RFC = "RFC 5280";

    /** Reports each violation by the part concerned and a detail for the text. */
    interface Check {
        void look(CertificateContent content, Report report);
    }

    /** Takes violations. */
    interface Report {
        void violated(String element, String detail);
    }

    @Override
    public Text title() {
        return texts().text(id + "_title");
    }

    @Override
    public List<Source> sources() {
        int blank = section.indexOf(' ');
        return List.of(blank < 0 ? new Source(RFC, section, "2008-05")
            : new Source(section.substring(0, section.lastIndexOf(' ')), section.substring(section.lastIndexOf(' ') + 1), ""));
    }

    @Override
    public List<Finding> check(CertificateContent subject, Place place) {
        List<Finding> findings = new ArrayList<>();
        check.look(subject, (element, detail) -> findings.add(new Finding(id, severity, place.at(element),
            texts().text(id + "_what", detail), texts().text(id + "_why", detail), texts().text(id + "_remedy", detail))));
        return findings;
    }

    private static Texts texts() {
        return Texts.beside(CertificateRule.class);
    }
}
