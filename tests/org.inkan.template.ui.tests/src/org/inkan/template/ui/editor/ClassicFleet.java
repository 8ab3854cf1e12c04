package org.inkan.template.ui.editor;

import java.nio.file.Path;
import java.util.Random;

import org.inkan.template.CertificateTemplate;
import org.inkan.template.OpsMgrTemplates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests begin with that need a fleet with the classic template of the guides: it is open before each and closed after it. */
public abstract class ClassicFleet {

    /** The template, always the same one. */
    protected static final CertificateTemplate CLASSIC = OpsMgrTemplates.classic(new Random(1));

    /** Where the fleet lies, and room for whatever else a test writes. */
    @TempDir
    protected Path folder;

    /** The fleet. */
    protected EditorFixture fleet;

    @BeforeEach
    protected final void openFleet() throws Exception {
        fleet = new EditorFixture(folder, CLASSIC);
    }

    @AfterEach
    protected final void closeFleet() {
        fleet.close();
    }
}
