package org.inkan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.inkan.pki.x509.Oids;
import org.inkan.template.security.Ace;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;

/** Ready templates for Operations Manager channels: duplicates of "IPSec (Offline request)". */
public final class OpsMgrTemplates {

    /** Usual name. */
    public static final String CN = "OperationsManagerCert";
    /** Usual label. */
    public static final String DISPLAY_NAME = "Operations Manager Cert";
    /** The template both start from. */
    public static final String SOURCE = "IPSECIntermediateOffline";

    private OpsMgrTemplates() {
    }

    /**
     * What may vary.
     *
     * @param cn          name
     * @param displayName label
     * @param validity    validity period
     * @param exportable  whether keys may be exported
     * @param enrollGroup SID of the group that may enroll; where empty, the safe variant asks for manager approval
     * @param random      source of the OID arcs
     */
    public record Options(
            String cn, String displayName, Period validity, boolean exportable, Optional<Sid> enrollGroup, RandomGenerator random) {

        /** The defaults: two years, keys not exportable, manager approval. */
        public static Options defaults(RandomGenerator random) {
            return new Options(CN, DISPLAY_NAME, Period.ofYears(2), false, Optional.empty(), random);
        }

        /** The same with a group that may enroll. */
        public Options withEnrollGroup(Sid group) {
            return new Options(cn, displayName, validity, exportable, Optional.of(group), random);
        }
    }

    /** The safe variant with its defaults. */
    public static CertificateTemplate safe(RandomGenerator random) {
        return safe(Options.defaults(random));
    }

    /**
     * Manager approval, or a group of its own that may enroll; at least 2048 bits; keys stay on the machine unless asked otherwise. With
     * approval Authenticated Users may enroll: the request then waits for a person who compares it with the list of hosts.
     */
    public static CertificateTemplate safe(Options options) {
        CertificateTemplate base = base(options).with(PrivateKeyFlag.EXPORTABLE_KEY, options.exportable());
        return options.enrollGroup().isPresent() ? enrollableBy(base, options.enrollGroup().get())
            : enrollableBy(base, Sid.AUTHENTICATED_USERS).with(EnrollmentFlag.PEND_ALL_REQUESTS, true);
    }

    /** The classic variant with its defaults. */
    public static CertificateTemplate classic(RandomGenerator random) {
        return classic(Options.defaults(random));
    }

    /**
     * The procedure of the classic guides to the letter: exportable key, Authenticated Users read and enroll, no approval. They ask for
     * 2048 bits or more, not for the 1024 that a duplicate of "IPSec (Offline request)" brings along.
     */
    public static CertificateTemplate classic(Options options) {
        return enrollableBy(base(options).with(PrivateKeyFlag.EXPORTABLE_KEY, true), Sid.AUTHENTICATED_USERS);
    }

    /** Adds Read and Enroll for a trustee, as the Security page does. */
    public static CertificateTemplate enrollableBy(CertificateTemplate template, Sid trustee) {
        SecurityDescriptor security = template.security().orElseGet(TemplateDuplicator::builtInSecurity);
        List<Ace> more = new ArrayList<>(List.of(Ace.allow(Ace.READ, trustee), Ace.allowRight(Ace.ENROLL, trustee)));
        more.removeAll(security.access());
        return template.withSecurity(security.plus(more));
    }

    private static CertificateTemplate base(Options options) {
        CertificateTemplate source = BuiltInTemplates.find(SOURCE).orElseThrow();
        List<String> purposes = new ArrayList<>(source.extendedKeyUsage());
        purposes.remove(Oids.IPSEC_IKE_INTERMEDIATE);
        purposes.addAll(List.of(Oids.CLIENT_AUTHENTICATION, Oids.SERVER_AUTHENTICATION));
        return TemplateDuplicator.duplicate(source, DuplicateOptions.named(options.displayName(), options.random()).withCn(options.cn()))
            .withPurposes(purposes).withValidity(options.validity())
            .with(TemplateAttribute.MINIMAL_KEY_SIZE, 2048)
            .with(TemplateAttribute.MINOR_REVISION, 3)
            .with(TemplateAttribute.DEFAULT_CSPS, List.of("1," + KeyProviders.RSA_SCHANNEL));
    }
}
