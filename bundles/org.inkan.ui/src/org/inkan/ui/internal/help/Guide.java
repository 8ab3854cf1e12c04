package org.inkan.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/** The pages that installed bundles contribute at {@code org.eclipse.help.toc}, in the language of the workbench. Stateless. */
public final class Guide {

    /** A page in the table of contents. */
    public record Topic(String label, String href, List<Topic> children) {
    }

    /** All tables of contents as one. */
    public List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        for (IToc toc : HelpSystem.getTocs()) {
            topics.add(new Topic(toc.getLabel(), String.valueOf(toc.getTopic(null).getHref()), children(toc.getTopics())));
        }
        return topics;
    }

    private static List<Topic> children(ITopic[] topics) {
        List<Topic> children = new ArrayList<>();
        for (ITopic topic : topics) {
            children.add(new Topic(topic.getLabel(), String.valueOf(topic.getHref()), children(topic.getSubtopics())));
        }
        return children;
    }

    /** The page at an address such as {@code /org.inkan.help/html/enroll.html}; empty if there is none. */
    public Optional<GuidePage> page(String href) {
        Optional<URL> url = resource(href);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = url.get().openStream()) {
            return Optional.of(GuidePage.read(stream));
        } catch (IOException e) {
            throw new IllegalStateException(href, e);
        }
    }

    /** Where a file of a bundle lies in the language of the workbench. */
    public Optional<URL> resource(String href) {
        String[] parts = href.replaceAll("^/+", "").replaceAll("#.*", "").split("/", 2);
        Bundle bundle = parts.length < 2 ? null : Platform.getBundle(parts[0]);
        return bundle == null ? Optional.empty() : Optional.ofNullable(FileLocator.find(bundle, IPath.fromPortableString("$nl$/" + parts[1])));
    }

    /** The pages in which all {@code words} stand, in the order of the contents. */
    public List<Topic> search(String words) {
        String[] wanted = words.toLowerCase(Locale.ROOT).strip().split("[\\s\u3000]+");
        List<Topic> found = new ArrayList<>();
        search(topics(), wanted, found);
        return found;
    }

    private void search(List<Topic> topics, String[] wanted, List<Topic> found) {
        for (Topic topic : topics) {
            page(topic.href()).map(page -> page.text().toLowerCase(Locale.ROOT)).ifPresent(text -> {
                if (List.of(wanted).stream().allMatch(text::contains)) {
                    found.add(new Topic(topic.label(), topic.href(), List.of()));
                }
            });
            search(topic.children(), wanted, found);
        }
    }

    /** An address in a page, seen from that page. */
    public static String resolve(String page, String link) {
        return link.startsWith("/") ? link : page.substring(0, page.lastIndexOf('/') + 1) + link;
    }
}
