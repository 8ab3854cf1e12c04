package org.inkan.pki.inf;

import java.util.List;
import org.inkan.core.finding.RuleSet;

/** Everything that can be wrong with a certreq INF. */
public final class InfRules {

    private InfRules() {
    }

    public static RuleSet<CertReqInf> all() {
        return new RuleSet<>(List.of());
    }
}
