package org.inkan.template.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.inkan.core.finding.Place;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.lint.DedicatedEnrollment;
import org.inkan.template.lint.TemplateRules;
import org.junit.jupiter.api.Test;

class TemplatePermissionTest {

    private static final Sid GROUP = Sid.parse("S-1-5-21-1-2-3-1105").orElseThrow();
    private final SecurityDescriptor classic = OpsMgrTemplates.classic(new Random(1)).security().orElseThrow();

    @Test
    void theClassicTemplateLetsAuthenticatedUsersReadAndEnroll() {
        assertEquals(Set.of(TemplatePermission.READ, TemplatePermission.ENROLL),
            TemplatePermission.of(Sid.AUTHENTICATED_USERS, classic).orElseThrow());
    }

    @Test
    void administratorsHaveFullControlWhichDoesNotImplyAutoenroll() {
        Set<TemplatePermission> held = TemplatePermission.of(Sid.UNKNOWN_DOMAIN.child(512), classic).orElseThrow();
        assertEquals(EnumSet.complementOf(EnumSet.of(TemplatePermission.AUTOENROLL)), held);
    }

    @Test
    void whatIsGrantedIsHeldAndWhatIsRevokedIsNot() {
        for (TemplatePermission permission : TemplatePermission.values()) {
            SecurityDescriptor granted = permission.grant(GROUP, classic);
            assertTrue(permission.heldBy(GROUP, granted), permission.name());
            assertFalse(permission.heldBy(GROUP, permission.revoke(GROUP, granted)), permission.name());
        }
    }

    @Test
    void revokingEnrollLeavesReadAndEveryOtherTrusteeAlone() {
        SecurityDescriptor revoked = TemplatePermission.ENROLL.revoke(Sid.AUTHENTICATED_USERS, classic);
        assertEquals(Set.of(TemplatePermission.READ), TemplatePermission.of(Sid.AUTHENTICATED_USERS, revoked).orElseThrow());
        assertTrue(TemplatePermission.ENROLL.heldBy(Sid.UNKNOWN_DOMAIN.child(512), revoked));
    }

    @Test
    void anEntryForAllExtendedRightsKeepsTheOneThatWasNotTaken() {
        SecurityDescriptor all = classic.plus(List.of(Ace.allow(Ace.CONTROL_ACCESS, GROUP)));
        SecurityDescriptor without = TemplatePermission.ENROLL.revoke(GROUP, all);
        assertEquals(Set.of(TemplatePermission.AUTOENROLL), TemplatePermission.of(GROUP, without).orElseThrow());
    }

    @Test
    void aDedicatedGroupLeavesNoErrorOfEscalation() {
        CertificateTemplate template = DedicatedEnrollment.of(OpsMgrTemplates.classic(new Random(1)), GROUP);
        assertTrue(TemplatePermission.ENROLL.heldBy(GROUP, template.security().orElseThrow()));
        assertTrue(TemplateRules.all().check(template, Place.of("x")).stream().filter(f -> f.rule().startsWith("ESC"))
            .noneMatch(f -> f.severity() == org.inkan.core.finding.Severity.ERROR));
        assertTrue(DedicatedEnrollment.tooBroad(Sid.AUTHENTICATED_USERS));
        assertFalse(DedicatedEnrollment.tooBroad(GROUP));
    }
}
