package org.inkan.opsmgr.ui.matrix;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;

/** Which hosts to show, by how far they are. */
public enum StateFilter {
    /** Every host. */
    ALL,
    /** Hosts with a step that failed. */
    FAILED,
    /** Hosts with something left to do. */
    TO_DO,
    /** Hosts with nothing left to do. */
    DONE;

    /** What the person at the screen chooses from. */
    public Text label() {
        return Texts.beside(StateFilter.class).text("StateFilter_" + name());
    }
}
