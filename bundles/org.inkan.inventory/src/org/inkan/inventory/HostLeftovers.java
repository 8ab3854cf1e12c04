package org.inkan.inventory;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;

/**
 * What stays behind when hosts are taken out of the inventory. Immutable.
 *
 * @param hosts        names of the hosts
 * @param certificates how many of them have a certificate, which its CA goes on honouring
 * @param files        how many of them have requests, certificates or kits in the folder
 * @param children     how many other hosts report to one of them
 */
public record HostLeftovers(List<String> hosts, int certificates, int files, int children) {

    /** Copies the names. */
    public HostLeftovers {
        hosts = List.copyOf(hosts);
    }

    /**
     * Looks before anything is deleted.
     *
     * @param names see {@link HostQuery#named}
     * @throws ProblemException INV-020 if one of them is gone, or the fleet cannot be read
     */
    public static HostLeftovers of(FleetFolder folder, List<String> names) throws ProblemException {
        Fleet fleet = InventoryStore.open(folder).load();
        List<Host> hosts = HostQuery.named(fleet, names);
        Set<String> gone = new HashSet<>();
        hosts.forEach(host -> gone.add(HostQuery.folded(host.getName())));
        int certificates = (int) hosts.stream().filter(host -> !host.getCertificates().isEmpty()).count();
        int files = (int) hosts.stream().map(Host::getName).filter(name -> Files.exists(folder.requests(name))
                || Files.exists(folder.requestKit(name)) || Files.exists(folder.installKit(name))).count();
        int children = (int) HostQuery.all().and(host -> gone.contains(HostQuery.folded(host.getParent()))
                && !gone.contains(HostQuery.folded(host.getName()))).in(fleet).count();
        return new HostLeftovers(hosts.stream().map(Host::getName).toList(), certificates, files, children);
    }

    /** A sentence for each thing that stays and, at the end, that the record does. */
    public List<Text> sentences() {
        Texts texts = Texts.beside(HostLeftovers.class);
        List<Text> sentences = new ArrayList<>();
        if (certificates > 0) {
            sentences.add(texts.text("HostLeftovers_certificates", certificates));
        }
        if (children > 0) {
            sentences.add(texts.text("HostLeftovers_children", children));
        }
        sentences.add(files > 0 ? texts.text("HostLeftovers_files", files) : texts.text("HostLeftovers_record"));
        return sentences;
    }
}
