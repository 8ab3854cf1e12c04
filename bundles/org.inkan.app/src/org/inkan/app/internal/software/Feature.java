package org.inkan.app.internal.software;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.equinox.p2.metadata.ILicense;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;

/**
 * A feature that is offered or was added.
 *
 * @param name name in the language of the workbench
 * @param description what it is for; may be empty
 * @param licence its licences in full; empty if it names none
 * @param present the version that is installed, if any
 * @param unit what p2 calls it
 */
record Feature(String name, String provider, String description, String licence, Optional<Version> present, IInstallableUnit unit) {

    /** In the order of names. */
    static List<Feature> of(Collection<IInstallableUnit> units, Collection<IInstallableUnit> installed) {
        return units.stream().map(unit -> of(unit, installed))
                .sorted(Comparator.comparing(Feature::name).thenComparing(Feature::version)).toList();
    }

    /** What p2 calls them. */
    static List<IInstallableUnit> units(List<Feature> features) {
        return features.stream().map(Feature::unit).toList();
    }

    String version() {
        return unit.getVersion().toString();
    }

    /** Whether this version or a later one is installed. */
    boolean isPresent() {
        return present.filter(version -> version.compareTo(unit.getVersion()) >= 0).isPresent();
    }

    private static Feature of(IInstallableUnit unit, Collection<IInstallableUnit> installed) {
        String locale = Locale.getDefault().toString();
        String licence = unit.getLicenses(locale).stream().map(ILicense::getBody).filter(body -> body != null && !body.isBlank())
                .collect(Collectors.joining("\n\n"));
        Optional<Version> present = installed.stream().filter(each -> each.getId().equals(unit.getId())).map(IInstallableUnit::getVersion)
                .max(Comparator.naturalOrder());
        return new Feature(text(unit, IInstallableUnit.PROP_NAME, unit.getId(), locale),
                text(unit, IInstallableUnit.PROP_PROVIDER, "", locale), text(unit, IInstallableUnit.PROP_DESCRIPTION, "", locale),
                licence, present, unit);
    }

    private static String text(IInstallableUnit unit, String property, String otherwise, String locale) {
        String text = unit.getProperty(property, locale);
        // A text that its author did not translate is left as its key.
        return text == null || text.startsWith("%") ? otherwise : text;
    }
}
