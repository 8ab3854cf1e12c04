package org.inkan.opsmgr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/**
 * What an event of the "Operations Manager" log means, why it usually appears and what to do. Events are matched by
 * provider and id, never by text: texts are localized and ids are shared between message tables. Immutable.
 *
 * @param provider provider as logged
 * @param id       event id
 */
public record EventDiagnosis(String provider, int id) {
    /** Provider of the connector's events. */
    public static final String CONNECTOR = "OpsMgr Connector";
    private static final Texts TEXTS = Texts.beside(EventDiagnosis.class);
    private static final Set<Integer> SUCCESS = Set.of(20053, 21019, 21025, 1210, 2002, 26326);
    private static final Set<Integer> LOAD_FAILURE = Set.of(20049, 20050, 20051, 20052, 20054, 20066, 20068, 20069,
            20075, 20077, 21021, 21022, 21036);
    private static final int[] CONNECTOR_IDS = { 20000, 20001, 20002, 20046, 20049, 20050, 20051, 20052, 20053, 20054,
            20057, 20063, 20064, 20066, 20067, 20068, 20069, 20070, 20071, 20072, 20075, 20076, 20077, 21001, 21002,
            21003, 21005, 21006, 21007, 21008, 21010, 21011, 21012, 21013, 21015, 21016, 21017, 21018, 21019, 21020,
            21021, 21022, 21023, 21024, 21025, 21034, 21035, 21036, 21037, 21038, 21042, 21043 };
    private static final int[] HEALTH_SERVICE_IDS = { 104, 1210, 2001, 2002, 2003 };
    private static final int[] SDK_IDS = { 26321, 26326, 26327, 26336 };

    /** All known events, the connector's first. */
    public static List<EventDiagnosis> all() {
        return Stream.of(table(CONNECTOR, CONNECTOR_IDS), table("HealthService", HEALTH_SERVICE_IDS),
                table("OpsMgr SDK Service", SDK_IDS)).flatMap(s -> s).toList();
    }

    private static Stream<EventDiagnosis> table(String provider, int[] ids) {
        return IntStream.of(ids).mapToObj(id -> new EventDiagnosis(provider, id));
    }

    /** The diagnosis of an event; empty for events that say nothing about the channel. */
    public static Optional<EventDiagnosis> find(String provider, int id) {
        int[] ids = switch (provider) {
        case CONNECTOR -> CONNECTOR_IDS;
        case "HealthService" -> HEALTH_SERVICE_IDS;
        case "OpsMgr SDK Service" -> SDK_IDS;
        default -> new int[0];
        };
        return IntStream.of(ids).anyMatch(i -> i == id) ? Optional.of(new EventDiagnosis(provider, id))
                : Optional.empty();
    }

    /** Whether it proves that something works. */
    public boolean success() {
        return SUCCESS.contains(id);
    }

    /** Whether it says if the certificate was loaded, one way or the other. */
    public boolean decidesLoading() {
        return provider.equals(CONNECTOR) && (id == 20053 || LOAD_FAILURE.contains(id));
    }

    /** What the event says. */
    public Text meaning() {
        return TEXTS.text("EventDiagnosis_" + id + "_meaning");
    }

    /** The usual cause. */
    public Text cause() {
        return TEXTS.text("EventDiagnosis_" + id + "_cause");
    }

    /** What to do. */
    public Text remedy() {
        return TEXTS.text("EventDiagnosis_" + id + "_remedy");
    }
}
