package org.inkan.enrollment.ui.bulk;

import java.util.List;

import org.inkan.core.text.Text;
import org.inkan.inventory.model.RequestState;

/** What a run came to, in words: totals, one line per host, and what to do next. */
public interface Results {

    /**
     * One host.
     *
     * @param state  the state its request is in now
     * @param label  what came of it, in a word
     * @param detail more about it, such as what went wrong and what to do
     */
    record Line(String host, RequestState state, Text label, Text detail) {
    }

    /** How many hosts came how far. */
    Text totals();

    /** What a person has to do now; one paragraph for each sort of result. */
    List<Text> next();

    /** The hosts, in the order in which they were worked on. */
    List<Line> lines();
}
