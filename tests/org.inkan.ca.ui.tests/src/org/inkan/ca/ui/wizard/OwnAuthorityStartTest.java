package org.inkan.ca.ui.wizard;

import org.inkan.ui.fleet.FleetStart;
import org.inkan.ui.harness.FleetStartContractTest;

/** A fleet that begins with a CA of its own. */
class OwnAuthorityStartTest extends FleetStartContractTest {

    @Override
    protected FleetStart start() {
        return new OwnAuthorityStart();
    }
}
