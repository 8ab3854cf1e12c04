package org.inkan.ca.manual.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.problem.ProblemException;

/**
 * The folder {@code requests}: one folder per request with {@code state.json}, which is written last and so makes the
 * request exist, {@code request.req} and, once issued, {@code certificate.cer}. Not thread-safe.
 */
final class RequestFiles {

    static final int LIMIT = 4 << 20;

    private final Path folder;
    private final Map<String, ManualRequest> byId = new HashMap<>();
    private final Map<String, String> idByKey = new HashMap<>();
    private long last;

    RequestFiles(Path folder) throws ProblemException {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            load();
        }
    }

    Optional<ManualRequest> byKey(String key) {
        return Optional.ofNullable(idByKey.get(key)).map(byId::get);
    }

    Optional<ManualRequest> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Iterable<ManualRequest> all() {
        return java.util.List.copyOf(byId.values());
    }

    String nextId() {
        return Long.toString(++last);
    }

    byte[] read(ManualRequest request, String file) throws ProblemException {
        return AtomicFiles.read(folder.resolve(request.id()).resolve(file), LIMIT);
    }

    void write(ManualRequest request, String file, byte[] content) throws ProblemException {
        AtomicFiles.write(folder.resolve(request.id()).resolve(file), content);
    }

    /** Makes the state durable; the request's other files must be there already. */
    void save(ManualRequest request) throws ProblemException {
        write(request, "state.json", request.json());
        byId.put(request.id(), request);
        idByKey.put(request.key(), request.id());
    }

    private void load() throws ProblemException {
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path one : (Iterable<Path>) folders::iterator) {
                String name = one.getFileName().toString();
                if (name.matches("[0-9]{1,18}")) {
                    last = Math.max(last, Long.parseLong(name));
                    Path state = one.resolve("state.json");
                    if (Files.exists(state)) { // without it the submit was cut short and nobody knows the id
                        ManualRequest request = ManualRequest.read(AtomicFiles.read(state, LIMIT), state.toString());
                        byId.put(name, request);
                        idByKey.put(request.key(), name);
                    }
                }
            }
        } catch (IOException e) {
            throw ManualProblem.FOLDER.because(e, folder.toString());
        }
    }
}
