package org.inkan.inventory;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.inkan.inventory.model.Fleet;

/** Brings a fleet from one version of the file format to the next. Migrations run one after the other. */
public interface FleetMigration {

    /** The version this migration starts from; it leads to the next one. */
    int fromVersion();

    /**
     * Changes the fleet in place.
     *
     * @param old what the file held that the current model does not know
     */
    void migrate(Fleet fleet, OldValues old);

    /** Values of features that exist no more. */
    interface OldValues {

        /** Takes the value of an attribute out, so that it is not reported as unknown. */
        Optional<String> take(EObject owner, String attribute);
    }

    /** The migrations of this version of the product; version 1 is the first, so there are none yet. */
    static List<FleetMigration> all() {
        return List.of();
    }
}
