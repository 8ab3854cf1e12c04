package org.inkan.template.issuance;

import java.util.Optional;

/**
 * What Active Directory would know about the requester; needed by templates that build the subject from the directory. Machines in a
 * WORKGROUP have none.
 *
 * @param distinguishedName in the order of LDAP, most specific first
 * @param commonName        cn
 * @param dnsName           dNSHostName
 * @param domainDnsName     DNS name of the domain
 * @param userPrincipalName userPrincipalName
 * @param email             mail
 * @param objectGuid        hexadecimal digits of objectGUID in directory byte order
 * @param sid               objectSid
 */
public record DirectoryFacts(Optional<String> distinguishedName, Optional<String> commonName, Optional<String> dnsName,
    Optional<String> domainDnsName, Optional<String> userPrincipalName, Optional<String> email, Optional<String> objectGuid,
    Optional<String> sid) {

    /** A computer account, the usual case for machine templates. */
    public static DirectoryFacts computer(String distinguishedName, String commonName, String dnsName, String domain, String sid) {
        return new DirectoryFacts(Optional.of(distinguishedName), Optional.of(commonName), Optional.of(dnsName), Optional.of(domain),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(sid));
    }
}
