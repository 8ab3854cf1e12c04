package org.inkan.opsmgr;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.finding.Place;

/** Everything a subject says, in one form for all kinds; what a kind cannot say is missing and no rule judges it. */
final class Claims {
    private final OpsMgrSubject subject;
    private final Place place;
    private final Map<Aspect<?>, Claim<?>> claims = new HashMap<>();

    Claims(OpsMgrSubject subject, Place place) {
        this.subject = subject;
        this.place = place;
    }

    OpsMgrSubject subject() {
        return subject;
    }

    Place place() {
        return place;
    }

    Optional<String> host() {
        return subject.host();
    }

    <T> Claims put(Aspect<T> aspect, T value) {
        return put(aspect, value, place.at(aspect.name()));
    }

    <T> Claims put(Aspect<T> aspect, T value, Place where) {
        claims.put(aspect, new Claim<>(value, where));
        return this;
    }

    /** Said, or known not to be said; empty when the kind of subject cannot say it. */
    @SuppressWarnings("unchecked")
    <T> Optional<Claim<T>> find(Aspect<T> aspect) {
        return Optional.ofNullable((Claim<T>) claims.get(aspect));
    }

    /** Only when said. */
    <T> Optional<Claim<T>> said(Aspect<T> aspect) {
        return find(aspect).filter(c -> !c.absent());
    }
}
