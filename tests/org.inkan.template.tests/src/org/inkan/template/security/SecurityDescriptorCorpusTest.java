package org.inkan.template.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.inkan.testkit.Corpus;
import org.junit.jupiter.api.Test;

class SecurityDescriptorCorpusTest {

    @Test
    void octetsAndSddlOfTheCorpusMeanTheSame() throws Exception {
        String table = new String(Corpus.assumePresent().read("templates/sddl/sd-hex-to-sddl.tsv"), StandardCharsets.UTF_8);
        List<String> rows = table.lines().skip(1).toList();
        assertEquals(false, rows.isEmpty());
        for (String row : rows) {
            String[] f = row.split("\t");
            byte[] octets = HexFormat.of().parseHex(f[1]);
            SecurityDescriptor decoded = SecurityDescriptor.decode(octets);
            assertArrayEquals(octets, decoded.encoded());
            Sid domain = Sid.parse("S-1-5-21-858338346-3861030516-3975240472").orElseThrow();
            SecurityDescriptor text = SecurityDescriptor.parse(f[2], domain);
            assertEquals(text.owner(), decoded.owner());
            assertEquals(3, decoded.holders(Ace.ENROLL).size());
        }
    }

    @Test
    void sddlOfTheCorpusSurvivesOctets() throws Exception {
        String table = new String(Corpus.assumePresent().read("templates/sddl/sddl-strings.tsv"), StandardCharsets.UTF_8);
        for (String row : table.lines().skip(1).toList()) {
            SecurityDescriptor sd = SecurityDescriptor.parse(row.split("\t")[0]);
            assertEquals(sd, SecurityDescriptor.decode(sd.encoded()));
            assertEquals(row.split("\t")[0], sd.toSddl(Sid.UNKNOWN_DOMAIN));
        }
    }
}
