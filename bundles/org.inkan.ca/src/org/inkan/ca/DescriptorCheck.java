package org.inkan.ca;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.inkan.ca.spi.BackendDescriptor;
import org.inkan.ca.spi.OptionDescriptor;
import org.inkan.ca.spi.OptionType;
import org.inkan.core.problem.ProblemException;

/** What a descriptor must hold before anybody builds a page or flags from it. */
final class DescriptorCheck {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(\\.[a-zA-Z][a-zA-Z0-9-]*)+");
    private static final Pattern OPTION = Pattern.compile("[a-z][a-zA-Z0-9]*");

    private DescriptorCheck() {
    }

    static BackendDescriptor checked(BackendDescriptor descriptor) throws ProblemException {
        if (!ID.matcher(descriptor.id()).matches()) {
            throw CaProblem.BACKEND_ID.at(descriptor.id());
        }
        Set<String> names = new HashSet<>();
        for (OptionDescriptor option : descriptor.options()) {
            if (!OPTION.matcher(option.name()).matches() || !names.add(option.name())) {
                throw CaProblem.OPTION_NAME.at(descriptor.id(), option.name());
            }
            check(descriptor.id(), option);
        }
        return descriptor;
    }

    private static void check(String id, OptionDescriptor option) throws ProblemException {
        if ((option.type() == OptionType.CHOICE) == option.choices().isEmpty()) {
            throw CaProblem.OPTION_CHOICES.at(id, option.name());
        }
        if (option.defaultValue().isPresent()
                && (option.secret() || !option.accepts(option.defaultValue().get()))) {
            throw CaProblem.OPTION_DEFAULT.at(id, option.name());
        }
    }
}
