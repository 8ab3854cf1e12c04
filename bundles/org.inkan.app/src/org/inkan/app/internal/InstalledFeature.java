package org.inkan.app.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A feature of the installed product. The list is the one that installing and uninstalling keep in the configuration
 * ({@code org.eclipse.update/platform.xml}); folders of features that are no longer installed may still lie about.
 *
 * @param id id of the feature
 * @param name its name in the language asked for
 * @param version version with qualifier
 * @param provider who made it
 */
record InstalledFeature(String id, String name, String version, String provider) {

    private static final String BASE = "platform:/base/";

    /** Features in the order of their names; none where the product was not installed from an archive, as in a test. */
    static List<InstalledFeature> read(Path install, Path configuration, Locale locale) {
        List<InstalledFeature> features = new ArrayList<>();
        try {
            for (Element site : elements(configuration.resolve("org.eclipse.update/platform.xml"), "site")) {
                Path base = BASE.equals(site.getAttribute("url")) ? install : null;
                NodeList entries = site.getElementsByTagName("feature");
                for (int i = 0; base != null && i < entries.getLength(); i++) {
                    features.add(feature(base, (Element) entries.item(i), locale));
                }
            }
        } catch (IOException e) {
            // A list that cannot be read is no reason to refuse the dialog in which a person looks for the version.
            return List.of();
        }
        features.sort(Comparator.comparing(InstalledFeature::name));
        return List.copyOf(features);
    }

    private static InstalledFeature feature(Path install, Element entry, Locale locale) throws IOException {
        String id = entry.getAttribute("id");
        Path folder = install.resolve(entry.getAttribute("url"));
        if (!Files.exists(folder.resolve("feature.xml"))) {
            return new InstalledFeature(id, id, entry.getAttribute("version"), "");
        }
        Element feature = elements(folder.resolve("feature.xml"), "feature").get(0);
        Properties texts = new Properties();
        for (String name : List.of("feature.properties", "feature_" + locale.getLanguage() + ".properties")) {
            if (Files.exists(folder.resolve(name))) {
                try (Reader reader = Files.newBufferedReader(folder.resolve(name))) {
                    texts.load(reader);
                }
            }
        }
        return new InstalledFeature(id, text(feature.getAttribute("label"), texts), entry.getAttribute("version"),
                text(feature.getAttribute("provider-name"), texts));
    }

    private static String text(String value, Properties texts) {
        return value.startsWith("%") ? texts.getProperty(value.substring(1), value) : value;
    }

    private static List<Element> elements(Path file, String name) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            List<Element> elements = new ArrayList<>();
            if (name.equals(root.getTagName())) {
                elements.add(root);
            }
            NodeList found = root.getElementsByTagName(name);
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            return elements;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file.toString(), e);
        }
    }
}
