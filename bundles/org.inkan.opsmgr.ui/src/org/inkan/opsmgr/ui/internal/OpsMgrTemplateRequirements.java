package org.inkan.opsmgr.ui.internal;

import java.util.List;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.text.Text;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.opsmgr.OpsMgrSubject;
import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.ui.rules.TemplateRequirements;

/** What Operations Manager needs from templates, for the area of templates. */
public final class OpsMgrTemplateRequirements implements TemplateRequirements {

    @Override
    public Text product() {
        return Text.literal("Operations Manager");
    }

    /** Both authentications with a subject from the request: what a WORKGROUP machine's channel certificate takes. */
    @Override
    public boolean concerns(CertificateTemplate template) {
        return template.has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT)
                && template.effectivePurposes().containsAll(List.of(Oids.SERVER_AUTHENTICATION, Oids.CLIENT_AUTHENTICATION));
    }

    @Override
    public List<Finding> check(CertificateTemplate template, Place place) {
        return OpsMgrRules.all().check(new OpsMgrSubject.OfTemplate(template), place);
    }
}
