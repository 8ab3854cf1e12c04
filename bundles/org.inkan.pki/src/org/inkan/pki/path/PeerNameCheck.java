package org.inkan.pki.path;

import java.util.List;
import java.util.stream.Collectors;

import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.DnsNames;
import org.inkan.pki.path.internal.EmailNames;
import org.inkan.pki.path.internal.IpNames;
import org.inkan.pki.path.internal.NameForm;
import org.inkan.pki.path.internal.TypedName;
import org.inkan.pki.path.rule.PathRule;

/** Whether the end certificate bears the expected identity. The common name does not count (RFC 9525 §2, §4.1). */
record PeerNameCheck(PeerName wanted) {

    void check(CertificateView view, Verdicts verdicts) {
        List<TypedName> names = view.names().alternatives();
        if (names.stream().anyMatch(this::matches)) {
            return;
        }
        List<TypedName> sameForm = names.stream().filter(name -> name.form() == form()).toList();
        if (sameForm.isEmpty()) {
            verdicts.error(PathRule.PEER_NAME_ABSENT, "subjectAltName", wanted.value());
        } else {
            verdicts.error(PathRule.PEER_NAME, "subjectAltName", wanted.value(),
                    sameForm.stream().map(TypedName::text).collect(Collectors.joining(", ")));
        }
    }

    private NameForm form() {
        return switch (wanted) {
        case PeerName.Dns dns -> NameForm.DNS;
        case PeerName.Ip ip -> NameForm.IP;
        case PeerName.Email email -> NameForm.EMAIL;
        };
    }

    private boolean matches(TypedName name) {
        if (name.form() != form()) {
            return false;
        }
        return switch (wanted) {
        case PeerName.Dns dns -> DnsNames.matches(name.text(), dns.value());
        case PeerName.Ip ip -> IpNames.same(name.address(), ip.address());
        case PeerName.Email email -> EmailNames.same(name.text(), email.value());
        };
    }
}
