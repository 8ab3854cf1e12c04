package org.inkan.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.Severity;
import org.inkan.core.text.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * Bundles that are installed and want to contribute, but lack something they require. The registry does not know them, so
 * whoever installed one would look for it in vain and never be told why.
 */
record UnresolvedBundles(String point) {

    private static final Texts TEXTS = Texts.beside(ExtensionReader.class);
    private static final int LIMIT = 1 << 20;

    /** One finding for each such bundle; none where there are no bundles. */
    List<Finding> findings() {
        Bundle registry = FrameworkUtil.getBundle(IExtensionRegistry.class);
        List<Finding> findings = new ArrayList<>();
        if (registry != null && registry.getBundleContext() != null) {
            for (Bundle bundle : registry.getBundleContext().getBundles()) {
                if (bundle.getState() == Bundle.INSTALLED && contributes(bundle)) {
                    String reason = reason(bundle);
                    if (!reason.isEmpty()) {
                        findings.add(finding(bundle.getSymbolicName(), reason));
                    }
                }
            }
        }
        return findings;
    }

    private boolean contributes(Bundle bundle) {
        URL plugin = bundle.getEntry("plugin.xml");
        if (plugin == null) {
            return false;
        }
        try (InputStream in = plugin.openStream()) {
            String text = new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
            return text.contains('"' + point + '"') || text.contains('\'' + point + '\'');
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** What is missing, in the words of the framework, which tells it only to whoever starts the bundle. */
    private static String reason(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            return "";
        } catch (BundleException e) {
            return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
        }
    }

    private Finding finding(String bundle, String reason) {
        Object[] arguments = { point, bundle, reason };
        return new Finding("EXT-UNRESOLVED", Severity.ERROR, Place.of(bundle, point),
                TEXTS.text("ExtensionReader_unresolved_what", arguments), TEXTS.text("ExtensionReader_unresolved_why", arguments),
                TEXTS.text("ExtensionReader_unresolved_remedy", arguments));
    }
}
