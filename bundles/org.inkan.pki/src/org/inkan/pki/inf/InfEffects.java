package org.inkan.pki.inf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.finding.Source;

/** What an INF sets for Windows alone: no mistake in a file for certreq, but without effect on a request made here. */
final class InfEffects {

    private static final Source REFERENCE = new Source("certreq reference (learn.microsoft.com)", "[newrequest]", "2025-09-02");
    private static final Set<NewRequestKey> LOCAL = EnumSet.of(NewRequestKey.EXPORTABLE, NewRequestKey.EXPORTABLE_ENCRYPTED,
        NewRequestKey.KEY_USAGE_PROPERTY, NewRequestKey.PROVIDER_TYPE, NewRequestKey.MACHINE_KEY_SET, NewRequestKey.USE_EXISTING_KEY_SET,
        NewRequestKey.KEY_CONTAINER, NewRequestKey.FRIENDLY_NAME, NewRequestKey.SILENT, NewRequestKey.KEY_PROTECTION,
        NewRequestKey.SECURITY_DESCRIPTOR, NewRequestKey.ENCIPHER_ONLY, NewRequestKey.USER_PROTECTED);

    private InfEffects() {
    }

    static List<Finding> of(CertReqInf inf, Place artifact) {
        return new InfRule("INF-032", Severity.INFO, REFERENCE, InfEffects::collect).check(inf, artifact);
    }

    private static void collect(CertReqInf inf, InfRule.Report report) {
        List<InfEntry> found = new ArrayList<>();
        Set<NewRequestKey> local = EnumSet.copyOf(LOCAL);
        if (inf.flag(NewRequestKey.SUPPRESS_DEFAULTS)) {
            // The attribute that names provider and key specification is one of the defaults (facts 5.5).
            local.add(NewRequestKey.PROVIDER_NAME);
            local.add(NewRequestKey.KEY_SPEC);
        }
        for (NewRequestKey key : local) {
            inf.entry(key).filter(e -> !e.text().strip().equalsIgnoreCase(key.defaultText())).ifPresent(found::add);
        }
        List<String> names = new ArrayList<>(found.stream().map(InfEntry::name).toList());
        inf.section("Properties").forEach(e -> {
            found.add(e);
            names.add("[Properties] " + e.name());
        });
        if (!found.isEmpty()) {
            InfValue first = found.getFirst().key();
            report.at(first.line(0), first.column(0), names.getFirst(), String.join(", ", names));
        }
    }
}
