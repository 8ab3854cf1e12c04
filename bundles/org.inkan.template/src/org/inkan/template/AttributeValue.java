package org.inkan.template;

import java.util.Arrays;
import java.util.HexFormat;

/** One value of a directory attribute, exactly as it was read: characters or octets. */
public sealed interface AttributeValue {

    /** A character value. */
    record Characters(String text) implements AttributeValue {
        @Override
        public String toString() {
            return text;
        }
    }

    /** An octet value; equal by content. */
    record Octets(byte[] bytes) implements AttributeValue {
        /** Copies the array. */
        public Octets {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Octets that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return HexFormat.of().formatHex(bytes);
        }
    }

    /** A character value. */
    static AttributeValue of(String text) {
        return new Characters(text);
    }

    /** An octet value. */
    static AttributeValue of(byte[] bytes) {
        return new Octets(bytes);
    }
}
