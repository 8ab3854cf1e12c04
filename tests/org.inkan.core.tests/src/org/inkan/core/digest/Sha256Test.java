package org.inkan.core.digest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void theVectorsOfFips180AreMet() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.hex());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.hex("abc".getBytes(US_ASCII)));
    }

    @Test
    void partsCountLikeTheWhole() {
        assertEquals(Sha256.hex("abc".getBytes(US_ASCII)), Sha256.hex("a".getBytes(US_ASCII), new byte[0], "bc".getBytes(US_ASCII)));
    }
}
