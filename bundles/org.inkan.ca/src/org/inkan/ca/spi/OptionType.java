package org.inkan.ca.spi;

/** What kind of value an option takes; decides the widget of the page and the check of the flag. */
public enum OptionType {
    TEXT,
    /** Whole number, not negative. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One of {@link OptionDescriptor#choices()}. */
    CHOICE,
    FILE, FOLDER, URI,
    /** Several URIs separated by blanks. */
    URIS
}
