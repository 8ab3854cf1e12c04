package org.inkan.template.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.inkan.pki.x509.Oids;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.EnrollmentFlag;
import org.inkan.template.security.Ace;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;

/** The conditions that several escalation rules share. */
final class EnrollExposure {

    /** Numbers of domain accounts that already rule the forest or are its controllers. */
    private static final Set<Long> TRUSTED_IDS = Set.of(498L, 500L, 512L, 516L, 517L, 519L, 521L, 526L, 527L);
    private static final Set<String> TRUSTED = Set.of("S-1-5-9", "S-1-5-10", "S-1-5-18", "S-1-5-32-544");
    private static final Set<String> LOGON = Set.of(Oids.CLIENT_AUTHENTICATION, "1.3.6.1.5.2.3.4", Oids.SMART_CARD_LOGON,
        CertificateTemplate.ANY_PURPOSE);
    private static final int GENERIC_ALL = 0x10000000;
    /** GenericAll, GenericWrite, WriteDacl, WriteOwner; WriteProperty counts on the whole object and on {@link #DECISIVE}. */
    private static final int CONTROL = GENERIC_ALL | 0x40000000 | 0x40000 | 0x80000;
    private static final int WRITE_PROPERTY = 0x20;
    /**
     * Properties that alone make a template dangerous, by the System-Id-Guid of the schema: msPKI-Certificate-Name-Flag,
     * msPKI-Enrollment-Flag, pKIExtendedKeyUsage, msPKI-Certificate-Application-Policy.
     */
    private static final Set<UUID> DECISIVE = Set.of(UUID.fromString("ea1dddc4-60ff-416e-8cc0-17cee534bce7"),
        UUID.fromString("d15ef7d8-f226-46db-ae79-b34e560bd12c"), UUID.fromString("18976af6-3b9e-11d2-90cc-00c04fd91ab1"),
        UUID.fromString("dbd90548-aa37-4202-9966-8c537ba5ce32"));

    private EnrollExposure() {
    }

    /** Nobody looks at the request: no approval and no agent signature. */
    static boolean unattended(CertificateTemplate template) {
        return !template.has(EnrollmentFlag.PEND_ALL_REQUESTS) && template.raSignatures() == 0;
    }

    static boolean freeSubject(CertificateTemplate template) {
        return template.has(CertificateNameFlag.ENROLLEE_SUPPLIES_SUBJECT);
    }

    static boolean anyPurpose(CertificateTemplate template) {
        List<String> purposes = template.effectivePurposes();
        return purposes.isEmpty() || purposes.contains(CertificateTemplate.ANY_PURPOSE);
    }

    static boolean logon(CertificateTemplate template) {
        return anyPurpose(template) || template.effectivePurposes().stream().anyMatch(LOGON::contains);
    }

    static boolean lowPrivileged(Sid sid) {
        return !TRUSTED.contains(sid.toString()) && !(sid.isDomainAccount() && TRUSTED_IDS.contains(sid.relativeId()));
    }

    /** Groups that practically everybody is in; others, such as a group made for the purpose, were chosen by someone. */
    static boolean broad(Sid sid) {
        return Set.of(Sid.EVERYONE, Sid.ANONYMOUS, Sid.AUTHENTICATED_USERS, Sid.BUILTIN_USERS).contains(sid)
            || sid.isDomainAccount() && Set.of(513L, 514L, 515L).contains(sid.relativeId());
    }

    /** Low-privileged trustees with Enroll. */
    static Set<Sid> enrollees(SecurityDescriptor security) {
        Set<Sid> found = new LinkedHashSet<>(security.holders(Ace.ENROLL));
        found.addAll(security.holders(Ace.AUTO_ENROLL));
        found.removeIf(s -> !lowPrivileged(s));
        return found;
    }

    /**
     * Takes Enroll and AutoEnroll from the groups nearly everybody is in; their other rights, such as Read, stay, and so does every other
     * trustee. Where there is no access list at all, everyone has every right: nothing to take away, so it needs a person.
     */
    static SecurityDescriptor withoutBroadEnroll(SecurityDescriptor security) {
        if (security.dacl().isEmpty()) {
            return security;
        }
        List<Ace> kept = new ArrayList<>();
        for (Ace ace : security.access()) {
            boolean enroll = ace.allows() && broad(ace.trustee()) && (ace.covers(Ace.ENROLL) || ace.covers(Ace.AUTO_ENROLL));
            int rest = ace.mask() & ~Ace.CONTROL_ACCESS;
            if (!enroll) {
                kept.add(ace);
            } else if (rest != 0 && (ace.mask() & GENERIC_ALL) == 0 && ace.objectType().isEmpty()) {
                kept.add(new Ace(ace.type(), ace.flags(), rest, ace.objectType(), ace.inheritedType(), ace.trustee(), ace.rest()));
            }
        }
        return security.withAccess(kept);
    }

    /** Low-privileged trustees who can rewrite the template; where there is no access list, everyone can. */
    static Set<Sid> writers(SecurityDescriptor security) {
        Set<Sid> found = new LinkedHashSet<>();
        security.owner().ifPresent(found::add);
        if (security.dacl().isEmpty()) {
            found.add(Sid.EVERYONE);
        }
        for (Ace ace : security.access()) {
            boolean property = (ace.mask() & WRITE_PROPERTY) != 0 && ace.objectType().map(DECISIVE::contains).orElse(true);
            if (ace.allows() && ((ace.mask() & CONTROL) != 0 || property)) {
                found.add(ace.trustee());
            }
        }
        found.removeIf(s -> !lowPrivileged(s));
        return found;
    }
}
