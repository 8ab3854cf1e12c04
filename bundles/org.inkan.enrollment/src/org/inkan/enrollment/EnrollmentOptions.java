package org.inkan.enrollment;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.inkan.inventory.model.KeyMode;
import org.inkan.pki.key.KeyParameters;

/**
 * What to enroll and how.
 *
 * @param hosts       full computer names; empty means every host of the fleet
 * @param keyMode     where keys are made; a host whose request exists keeps the mode it has
 * @param jobs        key pairs made at the same time, at least 1
 * @param connection  name of the CA connection, for the record
 * @param template    {@code cn} of the certificate template
 * @param key         kind of key in PFX mode
 * @param renewBefore certificates that end within this time are renewed; zero renews expired ones only
 */
public record EnrollmentOptions(List<String> hosts, KeyMode keyMode, int jobs, String connection, String template,
        KeyParameters key, Duration renewBefore) {

    /** Checks and copies. */
    public EnrollmentOptions {
        hosts = List.copyOf(hosts);
        Objects.requireNonNull(keyMode);
        Objects.requireNonNull(connection);
        Objects.requireNonNull(template);
        Objects.requireNonNull(key);
        Objects.requireNonNull(renewBefore);
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs " + jobs);
        }
    }

    /** RSA 2048, one worker, all hosts, no renewal before expiry. */
    public static EnrollmentOptions of(KeyMode keyMode, String connection, String template) {
        return new EnrollmentOptions(List.of(), keyMode, 1, connection, template, KeyParameters.rsa(2048), Duration.ZERO);
    }

    /** The same for some hosts. */
    public EnrollmentOptions withHosts(List<String> names) {
        return new EnrollmentOptions(names, keyMode, jobs, connection, template, key, renewBefore);
    }

    /** The same with another template. */
    public EnrollmentOptions withTemplate(String cn) {
        return new EnrollmentOptions(hosts, keyMode, jobs, connection, cn, key, renewBefore);
    }

    /** The same with another number of workers. */
    public EnrollmentOptions withJobs(int workers) {
        return new EnrollmentOptions(hosts, keyMode, workers, connection, template, key, renewBefore);
    }

    /** The same with another kind of key. */
    public EnrollmentOptions withKey(KeyParameters kind) {
        return new EnrollmentOptions(hosts, keyMode, jobs, connection, template, kind, renewBefore);
    }

    /** The same, renewing certificates that end soon. */
    public EnrollmentOptions withRenewBefore(Duration time) {
        return new EnrollmentOptions(hosts, keyMode, jobs, connection, template, key, time);
    }
}
