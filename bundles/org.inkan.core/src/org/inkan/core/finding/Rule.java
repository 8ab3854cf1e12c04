package org.inkan.core.finding;

import java.util.List;

import org.inkan.core.text.Text;

/**
 * A stateless check of one immutable thing. Rules hold no state and may be called from any thread.
 *
 * @param <T> what the rule looks at
 */
public interface Rule<T> {

    /** Stable id, such as {@code ESC1} or {@code OM-NAME-01}; never reused. */
    String id();

    /** One line that names the requirement. */
    Text title();

    /** Where the requirement comes from; where sources disagree, all of them. */
    List<Source> sources();

    /**
     * Looks at {@code subject}.
     *
     * @param place the artefact the subject came from; findings refine it
     * @return what was noticed; empty when all is well
     */
    List<Finding> check(T subject, Place place);
}
