package org.inkan.pki.inf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.pki.inf.InfIssue.Kind;

/** Checks of encoding, lines and sections. */
final class TextChecks {

    private static final Set<String> SECTIONS = Set.of("version", "newrequest", "requestattributes", "extensions", "strings",
        "enhancedkeyusageextension", "policystatementextension", "applicationpolicystatementextension", "nameconstraintsextension",
        "crosscertificatedistributionpointsextension", "policymappingsextension", "policyconstraintsextension",
        "basicconstraintsextension", "applicationpolicymappingsextension", "applicationpolicyconstraintsextension", "properties");

    private TextChecks() {
    }

    static void syntax(CertReqInf inf, InfRule.Report report) {
        Texts texts = Texts.beside(InfRule.class);
        Optional<InfEntry> broken = brokenSubject(inf);
        for (InfIssue issue : inf.document().issues()) {
            boolean toldElsewhere = broken.isPresent() && broken.get().firstLine() == issue.line();
            if (!toldElsewhere) {
                String key = "InfIssue_" + issue.kind().name();
                report.told(issue.line(), issue.column(), issue.part(), texts.text(key + "_what", issue.part()),
                    texts.text(key + "_why", issue.part()), texts.text(key + "_remedy", issue.part()));
            }
        }
    }

    /** A Subject whose quotation mark is still open at the end of its line, while the name goes on below. */
    static void brokenSubject(CertReqInf inf, InfRule.Report report) {
        brokenSubject(inf).ifPresent(entry -> {
            InfDocument document = inf.document();
            int line = entry.firstLine();
            CertReqInf repaired = null;
            if (line < document.lineCount()) {
                String joined = document.line(line).stripTrailing() + " " + document.line(line + 1).strip();
                repaired = CertReqInf.of(document.withLine(line, joined).withoutLines(line + 1, line + 1));
            }
            report.fixable(entry.line(), entry.column(), "[NewRequest] Subject", repaired, entry.text());
        });
    }

    private static Optional<InfEntry> brokenSubject(CertReqInf inf) {
        return inf.entry(NewRequestKey.SUBJECT).filter(entry -> inf.document().issues().stream()
            .anyMatch(i -> i.kind() == Kind.UNCLOSED_QUOTE && i.line() == entry.lastLine()));
    }

    static void lineWithoutEquals(CertReqInf inf, InfRule.Report report) {
        Set<String> named = named(inf);
        for (InfSection section : inf.document().sections()) {
            String name = section.name().toLowerCase(Locale.ROOT);
            if (SECTIONS.contains(name) || named.contains(name)) {
                section.entries().stream().filter(e -> !e.hasEquals())
                    .forEach(e -> report.at(e.line(), e.column(), "[" + section.name() + "]", e.text()));
            }
        }
    }

    static void encoding(CertReqInf inf, InfRule.Report report) {
        InfEncoding encoding = inf.document().encoding();
        Severity severity = switch (encoding) {
            case ASCII, UTF_16LE -> null;
            case CP932, ANSI -> Severity.WARNING;
            default -> Severity.ERROR;
        };
        if (severity != null) {
            Text label = Texts.beside(InfRule.class).text("INF-010_fix");
            CertReqInf repaired = CertReqInf.of(inf.document().withEncoding(InfEncoding.UTF_16LE));
            report.add(severity, 1, 1, "", List.of(new QuickFix<>("INF-010.fix", label, repaired)), encoding.name().replace('_', '-'));
        }
    }

    static void notARequest(CertReqInf inf, InfRule.Report report) {
        if (!inf.isRequest()) {
            String found = inf.document().sections().stream().map(s -> "[" + s.name() + "]").limit(8).collect(Collectors.joining(" "));
            report.at(1, 1, "[NewRequest]", found);
        }
    }

    static void unknownSection(CertReqInf inf, InfRule.Report report) {
        Set<String> named = named(inf);
        for (InfSection section : inf.document().sections()) {
            String name = section.name().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !SECTIONS.contains(name) && !named.contains(name)) {
                report.at(section.line(), section.column(), "[" + section.name() + "]", section.name());
            }
        }
    }

    /** Sections that others name: {@code Policies=A,B}, {@code Include=C}, {@code Exclude=D}. */
    private static Set<String> named(CertReqInf inf) {
        return inf.document().sections().stream().flatMap(s -> s.entries().stream()).filter(SectionExtensions::names)
            .flatMap(e -> e.value().fields().stream()).map(f -> f.text().strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    static void signature(CertReqInf inf, InfRule.Report report) {
        if (inf.document().value("Version", "Signature").isEmpty()) {
            report.fixable(1, 1, "[Version] Signature", inf.withValue("Version", "Signature", "$Windows NT$"));
        }
    }

    static void emptyString(CertReqInf inf, InfRule.Report report) {
        inf.section("Strings").filter(e -> e.text().isEmpty()).forEach(e -> report.at(e, e.name()));
    }
}
