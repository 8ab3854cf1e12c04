package org.inkan.enrollment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.inkan.core.file.SafeNames;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.HostQuery;
import org.inkan.inventory.model.Fleet;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.KeyMode;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.Request;
import org.inkan.inventory.model.RequestState;

/**
 * The requests of a fleet: those the inventory records, and those that lie in the folder and no CA has seen. Stateless;
 * two directory listings for the whole fleet, so that hosts without files cost nothing.
 */
public final class RequestEntries {

    private RequestEntries() {
    }

    /** All requests, host by host in the order of the inventory, each host's oldest first. */
    public static List<RequestEntry> of(FleetFolder folder, Fleet fleet) {
        Set<String> started = names(folder.requests());
        Set<String> kits = names(folder.kits());
        List<RequestEntry> entries = new ArrayList<>();
        HostQuery.all().in(fleet).forEach(host -> {
            host.getRequests().forEach(request -> entries.add(entry(host, request)));
            String file = SafeNames.fileName(host.getName());
            if (started.contains(file) || kits.contains(file + "-request.zip")) {
                prepared(folder, host).ifPresent(entries::add);
            }
        });
        return entries;
    }

    private static RequestEntry entry(Host host, Request request) {
        return new RequestEntry(host.getName(), group(host), request.getState(), text(request.getConnection()),
                text(request.getTemplate()), text(request.getRequestId()), Optional.ofNullable(request.getAt()),
                request.getKeyMode(), text(request.getDetail()));
    }

    private static Optional<RequestEntry> prepared(FleetFolder folder, Host host) {
        HostFiles files = new HostFiles(folder, host.getName());
        boolean known = host.getRequests().stream()
                .anyMatch(r -> r.getState() == RequestState.PENDING || r.getState() == RequestState.DENIED);
        if (known || Files.exists(files.certificate())) {
            return Optional.empty();
        }
        return Stream.of(files.request(), files.inf(), folder.requestKit(host.getName())).filter(Files::exists).findFirst()
                .map(file -> new RequestEntry(host.getName(), group(host), RequestState.BUILT, "", "", "", modified(file),
                        files.hasKey() ? KeyMode.PFX : KeyMode.HOST, ""));
    }

    private static Optional<Instant> modified(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            // It has just gone; the next look tells.
            return Optional.empty();
        }
    }

    private static Set<String> names(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            // There is none yet.
            return Set.of();
        }
    }

    private static String group(Host host) {
        return host.eContainer() instanceof ManagementGroup group ? text(group.getName()) : "";
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
