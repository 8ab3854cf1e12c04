package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** Our Japanese texts of the platform fit the platform that is installed: a newer one may have dropped or changed a text. */
class LanguageFragmentsTest {

    private static final String OURS = "org.inkan.nl.ja.";
    private static final String SUFFIX = "_ja.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @Test
    void everyTextIsOneOfThePlatform() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Bundle fragment : fragments()) {
            Bundle host = fragment.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.host").get(0).getProvider().getBundle();
            for (URL texts : Collections.list(fragment.findEntries("/", "*" + SUFFIX, true))) {
                Properties english = load(host.getEntry(texts.getPath().replace(SUFFIX, ".properties")));
                load(texts).forEach((key, japanese) -> {
                    Object original = english.get(key);
                    if (original == null || !arguments((String) original).containsAll(arguments((String) japanese))) {
                        wrong.add(fragment.getSymbolicName() + texts.getPath() + ": " + key);
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theyAreInstalledAndAttached() {
        assertTrue(fragments().size() >= 15, () -> fragments().toString());
    }

    private static List<Bundle> fragments() {
        BundleContext context = FrameworkUtil.getBundle(PlatformUI.class).getBundleContext();
        return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith(OURS)
                && bundle.getState() == Bundle.RESOLVED).toList();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map((MatchResult r) -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(URL url) throws Exception {
        Properties properties = new Properties();
        if (url != null) {
            try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
