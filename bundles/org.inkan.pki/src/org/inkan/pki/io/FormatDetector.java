package org.inkan.pki.io;

/** Tells what a file is from its content alone. Never fails; needs no password. Stateless and thread-safe. */
public final class FormatDetector {

    private FormatDetector() {
    }

    /** What these bytes are; {@link PkiFormat#UNKNOWN} for anything foreign. */
    public static PkiFormat detect(byte[] file) {
        Sighting sighting = Sighting.of(file);
        return sighting.form() == Sighting.Form.PEM ? Sighting.ofPem(sighting.text()) : sighting.format();
    }
}
