package org.inkan.ui;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What a person has chosen on the preference page <em>Inkan</em>. Thread-safe. */
public final class FleetPreferences {

    /** Node that holds the values. */
    public static final String NODE = "org.inkan.ui";
    /** Key of {@link #expiryWarningDays}. */
    public static final String EXPIRY_WARNING_DAYS = "expiryWarningDays";
    /** Key of {@link #jobs}. */
    public static final String JOBS = "jobs";
    /** Default of {@link #expiryWarningDays}. */
    public static final int DEFAULT_EXPIRY_WARNING_DAYS = 42;

    private FleetPreferences() {
    }

    /** How many days before its end a certificate counts as ending soon; at least 1. */
    public static int expiryWarningDays() {
        return Math.max(1, value(EXPIRY_WARNING_DAYS, DEFAULT_EXPIRY_WARNING_DAYS));
    }

    /** How many hosts are enrolled at once; 0 leaves it to the number of processors. */
    public static int jobs() {
        return Math.max(0, value(JOBS, 0));
    }

    private static int value(String key, int otherwise) {
        return Platform.getPreferencesService().getInt(NODE, key, otherwise, new org.eclipse.core.runtime.preferences.IScopeContext[] {
                InstanceScope.INSTANCE });
    }
}
