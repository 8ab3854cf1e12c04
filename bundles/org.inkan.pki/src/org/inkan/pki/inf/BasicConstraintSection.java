package org.inkan.pki.inf;

import java.util.List;
import org.inkan.pki.inf.InfValueException.Kind;
import org.inkan.pki.internal.asn1.Der;

/** {@code [BasicConstraintsExtension]}: a CA with the path length of {@code PathLength=} (RFC 5280 4.2.1.9). */
final class BasicConstraintSection {

    private static final byte[] CA = {1, 1, (byte) 0xFF};

    private BasicConstraintSection() {
    }

    static byte[] encode(CertReqInf inf, List<InfEntry> lines) throws InfValueException {
        byte[] length = null;
        for (InfEntry line : lines) {
            if (!line.name().equalsIgnoreCase("PathLength")) {
                throw new InfValueException(Kind.UNKNOWN_LINE, line.key(), 0);
            }
            byte[] number = SectionExtensions.number(line.value().strip());
            if (length != null) {
                throw new InfValueException(Kind.TWICE, line.key(), 0);
            }
            length = number;
        }
        if (length != null) {
            return Der.sequence(CA, length);
        }
        List<InfEntry> critical = inf.lines(SectionExtensions.BASIC_CONSTRAINTS.section());
        if (!critical.isEmpty()) {
            // Critical= alone: whether a CA is meant is not said, and guessing would hand out the power to issue.
            throw new InfValueException(Kind.NO_PATH_LENGTH, critical.getFirst().key(), 0);
        }
        return Der.sequence();
    }
}
