package org.inkan.cli.fleet;

import java.util.Locale;

import org.inkan.inventory.Role;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a role by the short id that lists and JSON show, or by its long name with hyphens. */
final class RoleConverter implements ITypeConverter<Role> {

    @Override
    public Role convert(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        for (Role role : Role.values()) {
            if (role.id().equals(wanted) || role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(wanted)) {
                return role;
            }
        }
        // The command line says in the reader's language which option has the wrong value.
        throw new TypeConversionException(text);
    }
}
