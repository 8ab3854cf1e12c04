package org.inkan.template.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.ProblemException;
import org.inkan.template.BuiltInTemplates;
import org.inkan.template.CertificateTemplate;
import org.inkan.template.io.TemplateFolder;
import org.inkan.template.ui.source.TemplateSource;

/** Reads the rows of the list: the templates of the fleet, then the built-in ones. Immutable. */
public final class TemplateListing {

    private final TemplateFindings findings;

    /** Counts findings with these rules. */
    public TemplateListing(TemplateFindings findings) {
        this.findings = findings;
    }

    /**
     * The rows.
     *
     * @param fleet its folder; without one only the built-in templates are listed
     * @throws ProblemException if the folder of templates cannot be read
     */
    public List<TemplateRow> read(Optional<Path> fleet, IProgressMonitor monitor) throws ProblemException {
        List<TemplateRow> rows = new ArrayList<>();
        if (fleet.isPresent()) {
            TemplateFolder.Listing listing = new TemplateFolder(fleet.get()).all();
            SubMonitor progress = SubMonitor.convert(monitor, listing.templates().size());
            listing.templates().forEach((file, template) -> {
                progress.split(1);
                rows.add(row(Optional.of(file), template));
            });
            listing.broken().forEach((file, e) -> rows.add(new TemplateRow(Optional.of(file), Optional.empty(), Optional.of(e.problem()),
                    List.of(TemplateFindings.unreadable(e.problem(), file, SourceLines.of(new byte[0]))))));
        }
        BuiltInTemplates.all().forEach(template -> rows.add(row(Optional.empty(), template)));
        return List.copyOf(rows);
    }

    /** The rows of what others have; an authority that cannot be reached is a row that says why. */
    public List<TemplateRow> rows(List<TemplateSource.Offer> offers) {
        List<TemplateRow> rows = new ArrayList<>();
        for (TemplateSource.Offer offer : offers) {
            Optional<String> name = Optional.of(offer.name());
            offer.templates().forEach(template -> rows.add(new TemplateRow(Optional.empty(), Optional.of(template), Optional.empty(),
                    findings.of(template, Place.of(template.cn())), name)));
            offer.problem().ifPresent(problem -> rows.add(
                    new TemplateRow(Optional.empty(), Optional.empty(), Optional.of(problem), List.of(), name)));
        }
        return List.copyOf(rows);
    }

    private TemplateRow row(Optional<String> file, CertificateTemplate template) {
        return new TemplateRow(file, Optional.of(template), Optional.empty(),
                findings.of(template, Place.of(file.orElse(template.cn()))));
    }
}
