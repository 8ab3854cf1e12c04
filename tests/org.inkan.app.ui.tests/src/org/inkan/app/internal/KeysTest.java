package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** The keys of our commands: none does two things at once, and the guide tells all of them. */
class KeysTest {

    private static final String OURS = "org.inkan.";
    private static final Set<String> EVERYWHERE = Set.of(IContextService.CONTEXT_ID_WINDOW, IContextService.CONTEXT_ID_DIALOG_AND_WINDOW);
    private static final Pattern TERM = Pattern.compile("<dt>([^<]+)</dt>");
    private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);

    @Test
    void ourCommandsHaveKeys() {
        assertTrue(ours().count() >= 10, ours().toList().toString());
    }

    /** A chord that only begins with a key of ours takes it away, too: the workbench waits for the rest. */
    @Test
    void noKeyOfOursMeansSomethingElseInTheSamePlace() {
        Set<String> conflicts = new TreeSet<>();
        ours().forEach(mine -> Arrays.stream(bindings.getBindings()).filter(other -> clash(mine, other))
                .forEach(other -> conflicts.add(mine.getTriggerSequence() + ": " + command(mine) + ", " + command(other))));
        assertEquals(Set.of(), conflicts);
    }

    @Test
    void theGuideTellsEachOfThem() throws Exception {
        for (String page : List.of("html/keys.html", "nl/ja/html/keys.html")) {
            Set<Set<String>> told = told(page);
            Set<String> missing = ours().map(binding -> binding.getTriggerSequence().format())
                    .filter(keys -> !told.contains(parts(keys))).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), missing, page);
        }
    }

    private Stream<Binding> ours() {
        return Arrays.stream(bindings.getBindings()).filter(binding -> binding.getParameterizedCommand() != null
                && command(binding).startsWith(OURS) && isHere(binding));
    }

    private boolean clash(Binding mine, Binding other) {
        boolean samePlace = mine.getContextId().equals(other.getContextId())
                || EVERYWHERE.contains(mine.getContextId()) && EVERYWHERE.contains(other.getContextId());
        return samePlace && other.getParameterizedCommand() != null && isHere(other)
                && other.getSchemeId().equals(mine.getSchemeId()) && other.getTriggerSequence().startsWith(mine.getTriggerSequence(), true)
                && !command(other).equals(command(mine));
    }

    private static String command(Binding binding) {
        return binding.getParameterizedCommand().getId();
    }

    private static boolean isHere(Binding binding) {
        return binding.getPlatform() == null || binding.getPlatform().equals(org.eclipse.swt.SWT.getPlatform());
    }

    private static Set<Set<String>> told(String page) throws Exception {
        try (InputStream in = Platform.getBundle("org.inkan.help").getEntry(page).openStream()) {
            return TERM.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .flatMap(found -> Arrays.stream(found.group(1).split("[,、]"))).map(KeysTest::parts).collect(Collectors.toSet());
        }
    }

    /** Platforms name the keys of a chord in different orders. */
    private static Set<String> parts(String keys) {
        return Arrays.stream(keys.strip().toUpperCase(Locale.ROOT).split("\\+")).collect(Collectors.toSet());
    }
}
