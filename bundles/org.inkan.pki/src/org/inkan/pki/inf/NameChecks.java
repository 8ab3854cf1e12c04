package org.inkan.pki.inf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkan.pki.x509.NameSyntaxException;
import org.inkan.pki.x509.Oids;
import org.inkan.pki.x509.X509Names;

/** Checks of subject and alternative names. */
final class NameChecks {

    /** What people leave in a template of a policy file: {DCDN}, ##NAME##, <FQDN …>, $(name), INSERT … HERE, ALL_CAPS_WORDS. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
        "\\{(?!(?:text|utf8|hex|octet|asn)\\})[^{}]{1,80}\\}|##[^#]{1,80}##|<[^<>]{1,200}>|\\$\\([^)]{1,80}\\)|\\$\\{[^}]{1,80}\\}"
            + "|(?i:(?:insert|enter|your)[ _-][^,=&\"]{0,60}\\bhere)|=\\s*[A-Z]+(?:_[A-Z]+)*_(?:FQDN|NAME|HOST)\\b");

    private NameChecks() {
    }

    static void subject(CertReqInf inf, InfRule.Report report) {
        Optional<InfEntry> entry = inf.entry(NewRequestKey.SUBJECT);
        if (entry.isEmpty() || find(entry.get().text()).isPresent()) {
            return;
        }
        try {
            X509Names.read(entry.get().text(), inf.nameFlags());
        } catch (NameSyntaxException e) {
            InfValue value = entry.get().value();
            report.at(value.line(e.offset()), value.column(e.offset()), "[NewRequest] Subject", entry.get().text(), e.text());
        }
    }

    static void nobody(CertReqInf inf, InfRule.Report report) {
        boolean named = !inf.subjectText().isEmpty() || inf.has(NewRequestKey.SUBJECT_NAME_FLAGS) || inf.has(NewRequestKey.RENEWAL_CERT)
            || inf.has(NewRequestKey.REQUESTER_NAME) || inf.extensions().stream().anyMatch(e -> e.oid().equals(Oids.SUBJECT_ALT_NAME));
        if (inf.isRequest() && !named) {
            report.at(inf.document().section(CertReqInf.NEW_REQUEST).orElseThrow().line(), 1, "[NewRequest] Subject");
        }
    }

    static void placeholder(CertReqInf inf, InfRule.Report report) {
        for (String section : new String[] {CertReqInf.NEW_REQUEST, CertReqInf.REQUEST_ATTRIBUTES, CertReqInf.EXTENSIONS, "Strings"}) {
            inf.section(section).filter(e -> !e.name().equalsIgnoreCase(NewRequestKey.SECURITY_DESCRIPTOR.key())).forEach(entry ->
                find(entry.text()).ifPresent(at -> {
                    String part = entry.text().substring(at[0], at[1]);
                    report.at(entry.value().line(at[0]), entry.value().column(at[0]), "[" + section + "] " + entry.name(), part);
                }));
        }
    }

    private static Optional<int[]> find(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean equals = matcher.group().startsWith("=");
        return Optional.of(new int[] {matcher.start() + (equals ? 1 : 0), matcher.end()});
    }
}
