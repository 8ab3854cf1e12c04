package org.inkan.template.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Severity;
import org.inkan.core.problem.Problem;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.template.CertificateTemplate;

/**
 * One line of the list of templates. Immutable.
 *
 * @param file     path within the fleet; empty for a built-in template
 * @param template what it holds; empty where the file cannot be read
 * @param problem  why it cannot be read
 * @param findings what is noticed about it
 * @param offeredBy name of the authority that has it; empty for one of the fleet and for a built-in one
 */
public record TemplateRow(Optional<String> file, Optional<CertificateTemplate> template, Optional<Problem> problem,
        List<Finding> findings, Optional<String> offeredBy) {

    private static final Texts TEXTS = Texts.beside(TemplateRow.class);

    /** Copies the findings. */
    public TemplateRow {
        findings = List.copyOf(findings);
    }

    /** A row of the fleet, or a built-in one. */
    public TemplateRow(Optional<String> file, Optional<CertificateTemplate> template, Optional<Problem> problem, List<Finding> findings) {
        this(file, template, problem, findings, Optional.empty());
    }

    /** Whether it is one of the 33 of every forest. */
    public boolean builtIn() {
        return file.isEmpty() && offeredBy.isEmpty();
    }

    /** Whether both are the same template in the same place, whatever it holds at the moment. */
    public boolean isAbout(TemplateRow other) {
        return file.equals(other.file) && offeredBy.equals(other.offeredBy) && (file.isPresent() || cn().equals(other.cn()));
    }

    /** Label in consoles; the name of the file or the authority where it cannot be read. */
    public String displayName() {
        return template.map(CertificateTemplate::displayName).orElseGet(() -> file.or(this::offeredBy).orElse(""));
    }

    /** Name of the template; empty where it cannot be read. */
    public String cn() {
        return template.map(CertificateTemplate::cn).orElse("");
    }

    /** Where it comes from. */
    public Text source() {
        if (offeredBy.isPresent()) {
            return TEXTS.text("TemplateRow_offeredBy", offeredBy.get());
        }
        return builtIn() ? TEXTS.text("TemplateRow_builtIn") : Text.literal(file.orElseThrow());
    }

    /** Schema version; empty where it cannot be read. */
    public String schema() {
        return template.map(t -> Integer.toString(t.schemaVersion())).orElse("");
    }

    /** The oldest CA that may issue. */
    public Text authority() {
        return template.filter(t -> t.schemaVersion() > 1 && t.compatibility().authority() > 0)
                .map(t -> t.compatibility().authorityName())
                .orElseGet(() -> template.isPresent() ? TEXTS.text("TemplateRow_anyAuthority") : Text.literal(""));
    }

    /** Number of findings that are at least warnings, by severity. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** Findings in words. */
    public Text summary() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        if (problem.isPresent()) {
            return TEXTS.text("TemplateRow_unreadable");
        }
        return errors + warnings == 0 ? TEXTS.text("TemplateRow_good") : TEXTS.text("TemplateRow_counts", errors, warnings);
    }

    /** Worst severity that asks for something; empty where all is well. */
    public Optional<Severity> worst() {
        return Finding.worst(findings).filter(s -> s != Severity.INFO);
    }

    /** Whether any of the shown texts holds {@code words}, upper and lower case alike. */
    public boolean contains(String words, Locale locale) {
        String all = String.join("\n", displayName(), cn(), source().in(locale), authority().in(locale), summary().in(locale));
        return all.toLowerCase(locale).contains(words.strip().toLowerCase(locale));
    }
}
