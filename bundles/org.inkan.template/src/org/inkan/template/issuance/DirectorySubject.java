package org.inkan.template.issuance;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.X509Names;
import org.inkan.template.CertificateNameFlag;
import org.inkan.template.CertificateTemplate;

/** Subject and alternative names built from the directory (MS-CRTD 2.28, MS-WCCE 3.2.2.6.2.1.4.5.9). */
final class DirectorySubject {

    /** otherName of an object GUID (szOID_NTDS_REPLICATION). */
    private static final String GUID_NAME = "1.3.6.1.4.1.311.25.1";

    private DirectorySubject() {
    }

    static Optional<IssuanceDecision.Deny> missing(CertificateTemplate template, Optional<DirectoryFacts> facts) {
        if (facts.isEmpty()) {
            return Optional.of(RequestChecks.deny(Hresults.BAD_REQUEST_SUBJECT, "directory", template.cn()));
        }
        DirectoryFacts f = facts.get();
        return need(template, f.dnsName(), Hresults.DNS_REQUIRED, "dNSHostName", CertificateNameFlag.SUBJECT_ALT_REQUIRE_DNS,
            CertificateNameFlag.SUBJECT_REQUIRE_DNS_AS_CN)
            .or(() -> need(
                    template, f.domainDnsName(), Hresults.DNS_REQUIRED, "dNSRoot", CertificateNameFlag.SUBJECT_ALT_REQUIRE_DOMAIN_DNS))
            .or(() -> need(template, f.email(), Hresults.EMAIL_REQUIRED, "mail", CertificateNameFlag.SUBJECT_ALT_REQUIRE_EMAIL,
                CertificateNameFlag.SUBJECT_REQUIRE_EMAIL))
            .or(() -> need(template, f.userPrincipalName(), Hresults.UPN_REQUIRED, "userPrincipalName",
                CertificateNameFlag.SUBJECT_ALT_REQUIRE_UPN, CertificateNameFlag.SUBJECT_ALT_REQUIRE_SPN))
            .or(() -> need(template, f.objectGuid(), Hresults.DIRECTORY_GUID_REQUIRED, "objectGUID",
                CertificateNameFlag.SUBJECT_ALT_REQUIRE_DIRECTORY_GUID))
            .or(() -> need(template, f.distinguishedName(), Hresults.BAD_REQUEST_SUBJECT, "distinguishedName",
                CertificateNameFlag.SUBJECT_REQUIRE_DIRECTORY_PATH))
            .or(() -> need(template, f.commonName(), Hresults.BAD_REQUEST_SUBJECT, "cn", CertificateNameFlag.SUBJECT_REQUIRE_COMMON_NAME));
    }

    static X500Principal subject(CertificateTemplate template, DirectoryFacts facts) throws ProblemException {
        List<String> parts = new ArrayList<>();
        if (template.has(CertificateNameFlag.SUBJECT_REQUIRE_EMAIL)) {
            parts.add("E=" + X509Names.quote(facts.email().orElseThrow()));
        }
        if (template.has(CertificateNameFlag.SUBJECT_REQUIRE_DIRECTORY_PATH)) {
            parts.add(facts.distinguishedName().orElseThrow());
        } else if (template.has(CertificateNameFlag.SUBJECT_REQUIRE_COMMON_NAME)) {
            parts.add("CN=" + X509Names.quote(facts.commonName().orElseThrow()));
        } else if (template.has(CertificateNameFlag.SUBJECT_REQUIRE_DNS_AS_CN)) {
            parts.add("CN=" + X509Names.quote(facts.dnsName().orElseThrow()));
        }
        return parts.isEmpty() ? new X500Principal("") : X509Names.parse(String.join(",", parts));
    }

    static List<GeneralName> names(CertificateTemplate template, DirectoryFacts facts) {
        List<GeneralName> names = new ArrayList<>();
        if (template.has(CertificateNameFlag.SUBJECT_ALT_REQUIRE_DIRECTORY_GUID)) {
            byte[] guid = guid(facts.objectGuid().orElse(""));
            byte[] der = new byte[guid.length + 2];
            der[0] = 4;
            der[1] = (byte) guid.length;
            System.arraycopy(guid, 0, der, 2, guid.length);
            names.add(new GeneralName.OtherName(GUID_NAME, der));
        }
        if (template.has(CertificateNameFlag.SUBJECT_ALT_REQUIRE_EMAIL)) {
            facts.email().map(GeneralName.Email::new).ifPresent(names::add);
        }
        if (template.has(CertificateNameFlag.SUBJECT_ALT_REQUIRE_UPN) || template.has(CertificateNameFlag.SUBJECT_ALT_REQUIRE_SPN)) {
            facts.userPrincipalName().map(GeneralName.Upn::new).ifPresent(names::add);
        }
        if (template.has(CertificateNameFlag.SUBJECT_ALT_REQUIRE_DNS)) {
            facts.dnsName().map(GeneralName.Dns::new).ifPresent(names::add);
        }
        if (template.has(CertificateNameFlag.SUBJECT_ALT_REQUIRE_DOMAIN_DNS)) {
            facts.domainDnsName().map(GeneralName.Dns::new).ifPresent(names::add);
        }
        return names;
    }

    private static byte[] guid(String hex) {
        return hex.matches("[0-9a-fA-F]{32}") ? HexFormat.of().parseHex(hex) : new byte[16];
    }

    private static Optional<IssuanceDecision.Deny> need(CertificateTemplate template, Optional<String> fact, int hresult, String attribute,
        CertificateNameFlag... flags) {
        boolean needed = java.util.Arrays.stream(flags).anyMatch(template::has);
        return needed && fact.filter(s -> !s.isBlank()).isEmpty()
            ? Optional.of(RequestChecks.deny(hresult, "attribute", attribute, template.cn())) : Optional.empty();
    }
}
