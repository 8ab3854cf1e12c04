package org.inkan.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.inkan.ui.internal.help.Guide;
import org.inkan.ui.internal.help.Guide.Topic;
import org.inkan.ui.internal.help.GuidePage;
import org.inkan.ui.internal.help.GuidePage.Kind;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The user guide is whole: both languages, every link, every picture, every command. */
class UserGuideTest {

    private static final String JAPANESE = "/nl/ja/html/";
    /** Pages to look something up, which show no task. */
    private static final Set<String> LISTS = Set.of("cli.html", "glossary.html", "keys.html");
    private final Bundle help = Platform.getBundle("org.inkan.help");
    private final Guide guide = new Guide();

    @Test
    void bothLanguagesHaveTheSamePages() {
        assertEquals(names("/html/"), names(JAPANESE));
        assertTrue(names("/html/").size() >= 12);
    }

    @Test
    void everyPageCanBeReadAndItsLinksLeadSomewhere() throws Exception {
        List<String> dead = new ArrayList<>();
        for (String folder : List.of("/html/", JAPANESE)) {
            for (String name : names(folder)) {
                try (InputStream stream = help.getEntry(folder + name).openStream()) {
                    GuidePage page = GuidePage.read(stream);
                    assertFalse(page.title().isBlank(), folder + name);
                    links(page).filter(link -> !leadsSomewhere(link)).forEach(link -> dead.add(folder + name + ": " + link));
                }
            }
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void everyTaskHasAPicture() throws Exception {
        List<String> without = new ArrayList<>();
        for (String folder : List.of("/html/", JAPANESE)) {
            for (String name : names(folder)) {
                try (InputStream stream = help.getEntry(folder + name).openStream()) {
                    if (!LISTS.contains(name) && GuidePage.read(stream).blocks().stream().noneMatch(block -> block.kind() == Kind.IMAGE)) {
                        without.add(folder + name);
                    }
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void everyPageStandsInTheContents() {
        Set<String> listed = new TreeSet<>();
        collect(guide.topics(), listed);
        assertEquals(names("/html/"), listed);
    }

    @Test
    void aSearchFindsThePageThatSaysIt() {
        assertTrue(guide.search("20053").stream().anyMatch(topic -> topic.href().endsWith("trouble.html")));
        assertEquals(List.of(), guide.search("no such word anywhere"));
    }

    private static java.util.stream.Stream<String> links(GuidePage page) {
        return page.blocks().stream().flatMap(block -> block.spans().stream()
                .map(span -> block.kind() == Kind.IMAGE ? "image:" + span.link() : span.link())).filter(link -> !link.isEmpty());
    }

    private boolean leadsSomewhere(String link) {
        if (link.startsWith("command:")) {
            return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(link.substring(8)).isDefined();
        }
        String target = link.replace("image:", "").replace("../", "");
        return help.getEntry(link.startsWith("image:") ? "/" + target : "/html/" + target) != null;
    }

    private static void collect(List<Topic> topics, Set<String> listed) {
        for (Topic topic : topics) {
            listed.add(topic.href().substring(topic.href().lastIndexOf('/') + 1));
            collect(topic.children(), listed);
        }
    }

    private Set<String> names(String folder) {
        Set<String> names = new TreeSet<>();
        for (URL url : Collections.list(help.findEntries(folder, "*.html", false))) {
            names.add(url.getPath().substring(url.getPath().lastIndexOf('/') + 1));
        }
        return names;
    }
}
