package org.inkan.app.internal;

import org.inkan.ui.fleet.FleetStart;
import org.inkan.ui.harness.FleetStartContractTest;

/** The sample fleet. */
class SampleFleetStartTest extends FleetStartContractTest {

    @Override
    protected FleetStart start() {
        return new SampleFleetStart();
    }
}
