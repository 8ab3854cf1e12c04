package org.inkan.template.lint;

import org.inkan.template.CertificateTemplate;
import org.inkan.template.OpsMgrTemplates;
import org.inkan.template.security.SecurityDescriptor;
import org.inkan.template.security.Sid;

/** The remedy for a free subject that needs a person to name a group: only its members may enroll. */
public final class DedicatedEnrollment {

    private DedicatedEnrollment() {
    }

    /**
     * The template with Enroll taken from the groups nearly everybody is in, and Read and Enroll given to {@code group}. Where there is
     * no access list, which grants everyone everything, an empty one takes its place.
     */
    public static CertificateTemplate of(CertificateTemplate template, Sid group) {
        CertificateTemplate closed = template.security().map(s -> template.withSecurity(withoutBroadEnroll(s))).orElse(template);
        return OpsMgrTemplates.enrollableBy(closed, group);
    }

    /** Whether {@code group} includes nearly everybody, so that it would be no remedy. */
    public static boolean tooBroad(Sid group) {
        return EnrollExposure.broad(group);
    }

    private static SecurityDescriptor withoutBroadEnroll(SecurityDescriptor security) {
        return security.dacl().isEmpty() ? security.withAccess(java.util.List.of()) : EnrollExposure.withoutBroadEnroll(security);
    }
}
