package org.inkan.pki.pkcs12;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;

/** The attributes of one bag. A damaged attribute is passed over: it must not keep anybody from a key. */
record BagAttributes(Map<ASN1ObjectIdentifier, ASN1Encodable> values) {

    static BagAttributes of(ASN1Sequence bag) {
        return new BagAttributes(bag.size() > 2 && bag.getObjectAt(2) instanceof ASN1Set set ? read(set) : Map.of());
    }

    private static Map<ASN1ObjectIdentifier, ASN1Encodable> read(ASN1Set set) {
        Map<ASN1ObjectIdentifier, ASN1Encodable> values = new HashMap<>();
        for (ASN1Encodable each : set) {
            if (each instanceof ASN1Sequence pair && pair.size() == 2
                    && pair.getObjectAt(0) instanceof ASN1ObjectIdentifier oid && pair.getObjectAt(1) instanceof ASN1Set members) {
                // OpenSSL writes the mark of the machine key set with an empty SET
                values.putIfAbsent(oid, members.size() == 0 ? DERNull.INSTANCE : members.getObjectAt(0));
            }
        }
        return values;
    }

    String friendlyName() {
        return text(Pkcs12Oids.FRIENDLY_NAME).orElse("");
    }

    Optional<byte[]> localKeyId() {
        return values.get(Pkcs12Oids.LOCAL_KEY_ID) instanceof ASN1OctetString octets ? Optional.of(octets.getOctets())
                : Optional.empty();
    }

    /** What Windows notes in the bag and inside the PKCS#8 key. */
    KeyAttributes keyAttributes(byte[] pkcs8) {
        Optional<Integer> usage = Optional.empty();
        try {
            ASN1Set inside = PrivateKeyInfo.getInstance(pkcs8).getAttributes();
            if (inside != null && read(inside).get(Pkcs12Oids.KEY_USAGE) instanceof ASN1BitString bits) {
                usage = Optional.of(bits.getBytes().length == 0 ? 0 : bits.getBytes()[0] & 0xFF);
            }
        } catch (IllegalArgumentException e) {
            // the key itself was read already; only the note is unreadable
            usage = Optional.empty();
        }
        return new KeyAttributes(text(Pkcs12Oids.CSP_NAME), values.containsKey(Pkcs12Oids.LOCAL_MACHINE), usage);
    }

    private Optional<String> text(ASN1ObjectIdentifier oid) {
        return values.get(oid) instanceof ASN1String string ? Optional.of(string.getString()) : Optional.empty();
    }
}
