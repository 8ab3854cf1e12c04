package org.inkan.opsmgr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;

import org.inkan.core.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ChannelRegistrationTest {
    @Test
    void reversesTheNineteenBytesOfThePublishedExample() throws ProblemException {
        assertEquals("08,00,00,00,00,00,4a,dc,cf,4b,c9,da,94,c6,08,00,00,00,1f",
                ChannelRegistration.ofSerial("1f00000008c694dac94bcfdc4a000000000008").registryText());
    }

    @Test
    void reversesBytesAndNotHexDigits() throws ProblemException {
        assertEquals("56,3c,af", ChannelRegistration.ofSerial("AF3C56").registryText());
    }

    @Test
    void keepsAllTwentyOctets() throws ProblemException {
        String serial = "7f0102030405060708090a0b0c0d0e0f10111213";
        assertEquals(20, ChannelRegistration.ofSerial(serial).serialBytes().length);
        assertEquals(serial, ChannelRegistration.ofSerial(serial).serialHex());
    }

    @Test
    void comparesAHighBitSerialAsANumberWithOrWithoutLeadingZero() throws ProblemException {
        var certificate = new SamplePki().host("web01", new BigInteger("af3c56", 16));
        assertEquals("56,3c,af", ChannelRegistration.of(certificate).registryText());
        assertTrue(new ChannelRegistration(new byte[] { 0x56, 0x3c, (byte) 0xaf, 0 }, "").serialMatches(certificate));
        assertFalse(new ChannelRegistration(new byte[] { (byte) 0xaf, 0x3c, 0x56 }, "").serialMatches(certificate));
    }

    @Test
    void refusesWhatIsNotASerialNumber() {
        assertThrows(ProblemException.class, () -> ChannelRegistration.ofSerial("xyz"));
        assertThrows(ProblemException.class, () -> ChannelRegistration.ofSerial("7f".repeat(21)));
    }
}
