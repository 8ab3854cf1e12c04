package org.inkan.template.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SecurityDescriptorTest {

    private static final String READ_AND_ENROLL = "D:(A;;LCRPLORC;;;AU)(OA;;CR;0e10c968-78fb-11d2-90d4-00c04f79dc55;;AU)";

    @Test
    void theEntriesOfReadAndEnrollHaveTheDocumentedOctets() throws Exception {
        SecurityDescriptor sd = SecurityDescriptor.parse(READ_AND_ENROLL);
        assertArrayEquals(
                HexFormat.of().parseHex("0000140094000200" + "01010000000000050b000000"), SecurityDescriptorWriter.ace(sd.access().get(0)));
        assertArrayEquals(
                HexFormat.of().parseHex("050028000001000001000000" + "68c9100efb78d21190d400c04f79dc55" + "01010000000000050b000000"),
            SecurityDescriptorWriter.ace(sd.access().get(1)));
        assertEquals(4, sd.dacl().orElseThrow().revision());
        assertEquals(READ_AND_ENROLL, sd.toSddl());
        assertEquals(Set.of(Sid.AUTHENTICATED_USERS), sd.holders(Ace.ENROLL));
    }

    @Test
    void fullControlOfTheConsoleDoesNotGrantEnroll() throws Exception {
        SecurityDescriptor sd = SecurityDescriptor.parse("D:(A;;CCDCLCSWRPWPDTLOSDRCWDWO;;;DA)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;SY)");
        assertEquals(Ace.FULL_CONTROL_WITHOUT_ENROLL, sd.access().getFirst().mask());
        assertEquals(Set.of(Sid.SYSTEM), sd.holders(Ace.ENROLL));
    }

    @Test
    void aDenyEntryBeforeTheAllowEntryWins() throws Exception {
        SecurityDescriptor sd =
                SecurityDescriptor.parse(
                "D:(OD;;CR;0e10c968-78fb-11d2-90d4-00c04f79dc55;;AU)(OA;;CR;0e10c968-78fb-11d2-90d4-00c04f79dc55;;AU)");
        assertTrue(sd.holders(Ace.ENROLL).isEmpty());
        assertFalse(sd.access().isEmpty());
    }

    @Test
    void randomDescriptorsSurviveOctetsAndText() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Acl acl = Acl.of(random.ints(random.nextInt(6), 0, 4).mapToObj(n -> ace(n, random)).toList());
            SecurityDescriptor sd =
                    new SecurityDescriptor(0x8004, Optional.of(Sid.SYSTEM), Optional.empty(), Optional.empty(), Optional.of(acl));
            assertEquals(sd, SecurityDescriptor.decode(sd.encoded()));
            assertEquals(sd, SecurityDescriptor.parse(sd.toSddl(Sid.UNKNOWN_DOMAIN)));
        }
    }

    @Test
    void damagedOctetsAreRefusedAndNeverCrash() throws Exception {
        byte[] good = SecurityDescriptor.parse("O:SYG:SY" + READ_AND_ENROLL).encoded();
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = Arrays.copyOf(good, random.nextInt(good.length + 1));
            for (int n = 0; n < 3 && bad.length > 0; n++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            try {
                SecurityDescriptor.decode(bad).toSddl();
            } catch (SecurityDescriptorException e) {
                assertTrue(e.offset() >= 0);
            }
        }
        assertThrows(SecurityDescriptorException.class, () -> SecurityDescriptor.parse("D:(A;;LC"));
        assertThrows(SecurityDescriptorException.class, () -> SecurityDescriptor.parse("D:(A;;ZZ;;;AU)"));
    }

    private static Ace ace(int kind, Random random) {
        Sid sid = List.of(Sid.AUTHENTICATED_USERS, Sid.UNKNOWN_DOMAIN.child(512), Sid.UNKNOWN_DOMAIN.child(1104), Sid.EVERYONE).get(kind);
        int mask = random.nextInt();
        return kind % 2 == 0 ? Ace.allow(mask, sid) : new Ace(5, 0, mask, Optional.of(Ace.ENROLL), Optional.empty(), sid, new byte[0]);
    }
}
