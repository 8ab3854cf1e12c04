package org.inkan.pki.path;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.inkan.core.text.Text;
import org.inkan.pki.x509.Oids;

/** Object identifiers for people: the name where there is one, and always the number. */
record OidText(String oid) implements Text {

    static Text list(Collection<String> oids) {
        return locale -> oids.stream().sorted().map(oid -> new OidText(oid).in(locale)).collect(Collectors.joining(", "));
    }

    @Override
    public String in(Locale locale) {
        return Oids.name(oid).map(name -> name.in(locale) + " (" + oid + ")").orElse(oid);
    }
}
