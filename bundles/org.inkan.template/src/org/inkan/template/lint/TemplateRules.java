package org.inkan.template.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.inkan.core.finding.Rule;
import org.inkan.core.finding.RuleSet;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;

/**
 * All rules for a template alone. Not visible here: ESC5 and ESC7 (rights on other objects and on the CA), ESC6, ESC11 and ESC16 (registry
 * of the CA), ESC8 (web enrollment), ESC10 (registry of domain controllers), ESC12 (CA host) and ESC14 (accounts).
 */
public final class TemplateRules {

    private TemplateRules() {
    }

    /** The rules where nobody has looked at the OID objects: that an issuance policy may be linked to a group is mentioned. */
    public static RuleSet<CertificateTemplate> all() {
        List<Rule<CertificateTemplate>> rules = rules(Map.of());
        rules.add(EscalationRules.unknownLinks());
        return new RuleSet<>(rules);
    }

    /**
     * The rules with knowledge of OID objects.
     *
     * @param linkedPolicies issuance policy OID to the group in its msDS-OIDToGroupLink
     */
    public static RuleSet<CertificateTemplate> all(Map<String, String> linkedPolicies) {
        return new RuleSet<>(rules(Map.copyOf(linkedPolicies)));
    }

    private static List<Rule<CertificateTemplate>> rules(Map<String, String> linkedPolicies) {
        List<Rule<CertificateTemplate>> rules = new ArrayList<>();
        rules.addAll(EscalationRules.all(linkedPolicies));
        rules.addAll(ConsistencyRules.all());
        return rules;
    }

    /** One sentence on the escalation paths that need more than a template to see. */
    public static Text notVisibleHere() {
        return Texts.beside(TemplateRules.class).text("TemplateRules_notVisible");
    }
}
