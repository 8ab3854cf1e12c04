package org.inkan.ca;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.inkan.core.file.AtomicFiles;
import org.inkan.core.json.Json;
import org.inkan.core.problem.ProblemException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The fleet's {@code connections.json}: which certification authorities it uses. Immutable; {@link #save} replaces the
 * file in one step. Members of the file that belong to others (host connections) are kept as they are.
 */
public final class Connections {

    /** Name of the file inside the fleet folder. */
    public static final String FILE_NAME = "connections.json";

    private static final String AUTHORITIES = "authorities";
    private static final int LIMIT = 4 << 20;

    private final List<Connection> all;
    private final JsonObject document;

    private Connections(List<Connection> all, JsonObject document) {
        this.all = List.copyOf(all);
        this.document = document;
    }

    /** The connections of a fleet; none if there is no file yet. */
    public static Connections load(Path fleetDir) throws ProblemException {
        Path file = fleetDir.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            return new Connections(List.of(), new JsonObject());
        }
        JsonElement root = Json.read(AtomicFiles.read(file, LIMIT), file.toString());
        try {
            JsonObject document = root.getAsJsonObject();
            List<Connection> read = new ArrayList<>();
            Set<String> names = new HashSet<>();
            JsonArray authorities = document.has(AUTHORITIES) ? document.getAsJsonArray(AUTHORITIES) : new JsonArray();
            for (JsonElement element : authorities) {
                Connection connection = read(element.getAsJsonObject());
                if (!names.add(connection.name().toLowerCase(Locale.ROOT))) {
                    throw CaProblem.CONNECTION_TWICE.at(file.toString(), connection.name());
                }
                read.add(connection);
            }
            return new Connections(read, document);
        } catch (RuntimeException e) {
            // gson reports a member of the wrong kind by various unchecked exceptions
            throw CaProblem.CONNECTIONS_FORMAT.because(e, file.toString());
        }
    }

    /** All connections in the order of the file. */
    public List<Connection> all() {
        return all;
    }

    /** The connection of that name, without regard to case. */
    public Optional<Connection> find(String name) {
        return all.stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The connection of that name or a problem that lists the ones there are. */
    public Connection require(String name) throws ProblemException {
        Optional<Connection> found = find(name);
        if (found.isEmpty()) {
            String known = String.join(", ", all.stream().map(Connection::name).toList());
            throw CaProblem.CONNECTION_UNKNOWN.at(FILE_NAME, name, known);
        }
        return found.get();
    }

    /** These connections with one added, or replaced where its name is taken. */
    public Connections with(Connection connection) {
        List<Connection> changed = new ArrayList<>(all);
        int at = 0;
        while (at < changed.size() && !changed.get(at).name().equalsIgnoreCase(connection.name())) {
            at++;
        }
        if (at < changed.size()) {
            changed.set(at, connection);
        } else {
            changed.add(connection);
        }
        return new Connections(changed, document);
    }

    /** These connections without the one of that name. */
    public Connections without(String name) {
        return new Connections(all.stream().filter(c -> !c.name().equalsIgnoreCase(name)).toList(), document);
    }

    /** Replaces the fleet's file. */
    public void save(Path fleetDir) throws ProblemException {
        JsonArray authorities = new JsonArray();
        for (Connection connection : all) {
            JsonObject object = new JsonObject();
            object.addProperty("name", connection.name());
            object.addProperty("backend", connection.backendId());
            JsonObject options = new JsonObject();
            new TreeMap<>(connection.options()).forEach(options::addProperty);
            object.add("options", options);
            authorities.add(object);
        }
        JsonObject changed = document.deepCopy();
        changed.add(AUTHORITIES, authorities);
        AtomicFiles.write(fleetDir.resolve(FILE_NAME), Json.write(changed).getBytes(StandardCharsets.UTF_8));
    }

    private static Connection read(JsonObject object) {
        Map<String, String> options = new TreeMap<>();
        if (object.has("options")) {
            object.getAsJsonObject("options").entrySet()
                    .forEach(option -> options.put(option.getKey(), option.getValue().getAsString()));
        }
        return new Connection(object.get("name").getAsString(), object.get("backend").getAsString(), options);
    }
}
