package org.inkan.opsmgr;

import java.util.ArrayList;
import java.util.List;

import org.inkan.core.finding.Rule;
import org.inkan.core.finding.RuleSet;

/**
 * The requirements of Operations Manager, one id each, wherever they can be checked. A rule that finds nothing to
 * judge in a kind of subject (a request says nothing about validity) is silent there. Where sources contradict each
 * other the rule lists them all and its text says which one is followed. Stateless.
 */
public final class OpsMgrRules {
    private OpsMgrRules() {
    }

    /** All rules, in the order name, usage, key, certificate, template, registration. */
    public static RuleSet<OpsMgrSubject> all() {
        List<Rule<OpsMgrSubject>> rules = new ArrayList<>();
        rules.addAll(NameRequirements.all());
        rules.addAll(UsageRequirements.all());
        rules.addAll(KeyRequirements.all());
        rules.addAll(CertificateRequirements.all());
        rules.addAll(TemplateRequirements.all());
        rules.addAll(RegistrationRequirements.all());
        return new RuleSet<>(rules);
    }
}
