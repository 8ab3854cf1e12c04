package org.inkan.trust.ui.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.inventory.FleetFolder;
import org.inkan.trust.bag.TrustBag;
import org.inkan.trust.bag.TrustItem;
import org.inkan.trust.ui.fleet.FleetBag;
import org.inkan.ui.navigator.AreaContent;
import org.inkan.ui.navigator.AreaNode;

/** The certificates and revocation lists of the fleet in its tree: who issues, who was issued to, and what is revoked. */
public final class CertificateContent extends AreaContent {

    private static final String AREA = "certificates";
    private static final Optional<String> VIEW = Optional.of(TrustView.ID);

    private final Texts texts = Texts.beside(CertificateContent.class);

    /** Follows the open fleet until disposed. */
    public CertificateContent() {
        super(AREA);
    }

    @Override
    protected Optional<AreaNode> read(FleetFolder folder, IProgressMonitor monitor) throws ProblemException {
        TrustBag bag = FleetBag.read(folder, monitor).bag();
        List<AreaNode> kinds = new ArrayList<>();
        add(kinds, "authorities", "authority", certificates(bag, TrustItem.OfCertificate::isAuthority));
        add(kinds, "hosts", "certificate", certificates(bag, certificate -> !certificate.isAuthority()));
        add(kinds, "lists", "crl", labels(bag.crls()));
        int all = bag.certificates().size() + bag.crls().size();
        return kinds.isEmpty() ? Optional.empty()
                : Optional.of(new AreaNode(AREA, counted("certificates", all), icon("trust"), kinds, VIEW));
    }

    private void add(List<AreaNode> kinds, String kind, String icon, List<String> labels) {
        if (!labels.isEmpty()) {
            String path = AREA + "/" + kind;
            kinds.add(new AreaNode(path, counted(kind, labels.size()), icon(icon),
                    AreaNode.lines(path, labels, icon(icon), icon(icon), VIEW), VIEW));
        }
    }

    private static List<String> certificates(TrustBag bag, Predicate<TrustItem.OfCertificate> wanted) {
        return labels(bag.certificates().stream().filter(wanted).toList());
    }

    /** A renewed certificate has the name of the old one; the view tells them apart. */
    private static List<String> labels(List<? extends TrustItem> items) {
        return items.stream().map(TrustItem::label).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private String counted(String kind, int count) {
        return texts.text("CertificateContent_" + kind, count).in(Locale.getDefault());
    }

    private static URL icon(String name) {
        return CertificateContent.class.getResource("/icons/" + name + ".svg");
    }
}
