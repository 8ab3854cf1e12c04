package org.inkan.opsmgr.ui.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.ui.navigator.AreaContent;
import org.inkan.ui.navigator.AreaNode;

/** The kits of the fleet in its tree: those that bring a request back, and those that install a certificate. */
public final class KitContent extends AreaContent {

    private static final String AREA = "kits-of-hosts";
    private static final String REQUEST = "-request";
    private static final String SUFFIX = ".zip";
    private static final Optional<String> VIEW = Optional.of(StepMatrixView.ID);

    private final Texts texts = Texts.beside(KitContent.class);

    /** Follows the open fleet until disposed. */
    public KitContent() {
        super(AREA);
    }

    @Override
    protected Optional<AreaNode> read(FleetFolder folder, IProgressMonitor monitor) {
        List<String> requests = new ArrayList<>();
        List<String> installs = new ArrayList<>();
        for (String kit : kits(folder)) {
            boolean request = kit.endsWith(REQUEST);
            (request ? requests : installs).add(request ? kit.substring(0, kit.length() - REQUEST.length()) : kit);
        }
        List<AreaNode> kinds = new ArrayList<>();
        add(kinds, "install", installs);
        add(kinds, "request", requests);
        return kinds.isEmpty() ? Optional.empty() : Optional.of(
                new AreaNode(AREA, counted("kits", requests.size() + installs.size()), icon(), kinds, VIEW));
    }

    private void add(List<AreaNode> kinds, String kind, List<String> hosts) {
        if (!hosts.isEmpty()) {
            String path = AREA + "/" + kind;
            hosts.sort(String.CASE_INSENSITIVE_ORDER);
            kinds.add(new AreaNode(path, counted(kind, hosts.size()), icon(), AreaNode.lines(path, hosts, icon(), icon(), VIEW), VIEW));
        }
    }

    /** Names of the archives without their suffix; a folder that cannot be listed has none, and building a kit says why. */
    private static List<String> kits(FleetFolder folder) {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder.kits())) {
            try (DirectoryStream<java.nio.file.Path> files = Files.newDirectoryStream(folder.kits(), "*" + SUFFIX)) {
                files.forEach(file -> names.add(file.getFileName().toString().replaceAll("\\.zip$", "")));
            } catch (IOException | java.nio.file.DirectoryIteratorException e) {
                names.clear();
            }
        }
        return names;
    }

    private String counted(String what, int count) {
        return texts.text("KitContent_" + what, count).in(Locale.getDefault());
    }

    private static URL icon() {
        return KitContent.class.getResource("/icons/kit.svg");
    }
}
