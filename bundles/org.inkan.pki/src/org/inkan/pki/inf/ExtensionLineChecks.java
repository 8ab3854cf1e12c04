package org.inkan.pki.inf;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkan.pki.x509.ObjectIdentifiers;
import org.inkan.pki.x509.Oids;

/** Checks of {@code [Extensions]} and of object identifiers. */
final class ExtensionLineChecks {

    /** The next item's keyword inside the value of the one before: the ampersand between them is missing. */
    private static final Pattern GLUED = Pattern.compile("(?i)=[^&=]{0,500}?(dns|email|upn|ipaddress|url|registeredid|guid)=");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-2](?:\\.[0-9]+){2,}");

    private ExtensionLineChecks() {
    }

    static void missingAmpersand(CertReqInf inf, InfRule.Report report) {
        for (InfExtension line : inf.extensions()) {
            if (line.oid().equals(Oids.SUBJECT_ALT_NAME)) {
                Matcher glued = GLUED.matcher(line.value().text());
                if (glued.find()) {
                    int at = glued.start(1);
                    report.fixable(line.value().line(at), line.value().column(at), "[Extensions] " + line.oid(), separated(inf),
                        line.value().text().substring(glued.start() + 1, Math.min(line.value().text().length(), glued.end() + 30)));
                }
            }
        }
    }

    /** Ends every {@code _continue_} item of the section with an ampersand. */
    private static CertReqInf separated(CertReqInf inf) {
        InfDocument document = inf.document();
        for (InfEntry entry : inf.section(CertReqInf.EXTENSIONS).toList()) {
            boolean open = entry.continues() && entry.text().indexOf('=') > 0 && !entry.text().strip().endsWith("&");
            if (open && entry.firstLine() == entry.lastLine()) {
                document = document.withEntryText(entry, InfWriter.quote(entry.text().strip() + "&"));
            }
        }
        return document == inf.document() ? null : CertReqInf.of(document);
    }

    static void usageInExtensions(CertReqInf inf, InfRule.Report report) {
        List<InfEntry> wrong = inf.section(CertReqInf.EXTENSIONS).filter(e -> e.name().equalsIgnoreCase("OID")).toList();
        if (wrong.isEmpty()) {
            return;
        }
        InfDocument moved = inf.document();
        for (InfEntry entry : wrong.reversed()) {
            moved = moved.withoutLines(entry.firstLine(), entry.lastLine());
        }
        StringBuilder lines = new StringBuilder("\n[" + CertReqInf.ENHANCED_KEY_USAGE + "]");
        wrong.forEach(e -> lines.append("\nOID = ").append(InfWriter.quote(e.text().strip())));
        CertReqInf repaired = CertReqInf.of(moved.withAppended(lines.toString()));
        wrong.forEach(e -> report.fixable(e.key().line(0), e.key().column(0), "[Extensions] OID", repaired, e.text()));
    }

    static void value(CertReqInf inf, InfRule.Report report) {
        for (InfExtension line : inf.extensions()) {
            try {
                line.toExtension();
            } catch (InfValueException e) {
                report.told(e.line(), e.column(), "[Extensions] " + line.oid(), e.what(), e.why(), e.remedy());
            }
        }
    }

    /** A certificate holds each extension once; of two lines with one identifier one would be lost. */
    static void repeated(CertReqInf inf, InfRule.Report report) {
        Map<String, InfExtension> first = new HashMap<>();
        for (InfExtension line : inf.extensions()) {
            InfExtension known = first.putIfAbsent(line.oid(), line);
            if (known != null) {
                InfEntry entry = line.entry();
                boolean same = known.value().text().equals(line.value().text()) && !continued(inf, entry);
                CertReqInf repaired = same ? CertReqInf.of(inf.document().withoutLines(entry.firstLine(), entry.lastLine())) : null;
                report.fixable(entry.key().line(0), entry.key().column(0), "[Extensions] " + line.oid(), repaired, line.oid(),
                    known.entry().firstLine());
            }
        }
    }

    /** A section or key of its own and a line of {@code [Extensions]} for one extension: only the line is encoded. */
    static void saidElsewhere(CertReqInf inf, InfRule.Report report) {
        Map<String, InfEntry> elsewhere = new HashMap<>();
        inf.entry(NewRequestKey.KEY_USAGE).ifPresent(e -> elsewhere.put(Oids.KEY_USAGE, e));
        inf.lines(CertReqInf.ENHANCED_KEY_USAGE).stream().findFirst().ifPresent(e -> elsewhere.put(Oids.EXTENDED_KEY_USAGE, e));
        for (SectionExtensions kind : SectionExtensions.values()) {
            inf.lines(kind.section()).stream().findFirst().ifPresent(e -> elsewhere.put(kind.oid(), e));
        }
        for (InfExtension line : inf.extensions()) {
            InfEntry other = elsewhere.get(line.oid());
            if (other != null) {
                InfValue key = line.entry().key();
                report.at(key.line(0), key.column(0), "[Extensions] " + line.oid(), line.oid(), other.firstLine());
            }
        }
    }

    private static boolean continued(CertReqInf inf, InfEntry entry) {
        return inf.section(CertReqInf.EXTENSIONS).anyMatch(e -> e.continues() && e.firstLine() == entry.lastLine() + 1);
    }

    /** {@code OID=} lines of any section, joined with their continuation lines; in [Extensions] they are wrong anyway. */
    static void identifier(CertReqInf inf, InfRule.Report report) {
        for (InfSection section : inf.document().sections()) {
            if (section.name().equalsIgnoreCase(CertReqInf.EXTENSIONS)) {
                continue;
            }
            Iterator<InfEntry> asWritten = section.all("OID").iterator();
            for (InfEntry entry : inf.lines(section.name())) {
                if (entry.name().equalsIgnoreCase("OID")) {
                    identifier(inf, section, entry, asWritten.next().text().equals(entry.text()), report);
                }
            }
        }
    }

    private static void identifier(CertReqInf inf, InfSection section, InfEntry entry, boolean oneLine, InfRule.Report report) {
        String text = entry.text().strip();
        if (!ObjectIdentifiers.isValid(text)) {
            Matcher inside = IDENTIFIER.matcher(text);
            CertReqInf repaired = oneLine && inside.find() && ObjectIdentifiers.isValid(inside.group())
                ? CertReqInf.of(inf.document().withEntryText(entry, inside.group())) : null;
            report.fixable(entry.line(), entry.column(), "[" + section.name() + "] OID", repaired, text);
        }
    }
}
