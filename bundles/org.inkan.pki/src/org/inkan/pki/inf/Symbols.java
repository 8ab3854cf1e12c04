package org.inkan.pki.inf;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.inkan.pki.x509.NameFlags;

/** Symbolic values of INF keys, in upper case (facts 5.4; certsrv and wincrypt names). */
final class Symbols {

    static final Map<String, Integer> KEY_USAGE = Map.ofEntries(
        Map.entry("CERT_DIGITAL_SIGNATURE_KEY_USAGE", 0x80), Map.entry("CERT_NON_REPUDIATION_KEY_USAGE", 0x40),
        Map.entry("CERT_KEY_ENCIPHERMENT_KEY_USAGE", 0x20), Map.entry("CERT_DATA_ENCIPHERMENT_KEY_USAGE", 0x10),
        Map.entry("CERT_KEY_AGREEMENT_KEY_USAGE", 0x08), Map.entry("CERT_KEY_CERT_SIGN_KEY_USAGE", 0x04),
        Map.entry("CERT_CRL_SIGN_KEY_USAGE", 0x02), Map.entry("CERT_OFFLINE_CRL_SIGN_KEY_USAGE", 0x02),
        Map.entry("CERT_ENCIPHER_ONLY_KEY_USAGE", 0x01), Map.entry("CERT_DECIPHER_ONLY_KEY_USAGE", 0x8000));

    static final Map<String, Integer> KEY_SPEC = Map.of("AT_NONE", 0, "AT_KEYEXCHANGE", 1, "AT_SIGNATURE", 2);

    static final Map<String, Integer> KEY_PROTECTION = Map.of("XCN_NCRYPT_UI_NO_PROTECTION_FLAG", 0,
        "XCN_NCRYPT_UI_PROTECT_KEY_FLAG", 1, "XCN_NCRYPT_UI_FORCE_HIGH_PROTECTION_FLAG", 2);

    static final Map<String, Integer> KEY_USAGE_PROPERTY = Map.of("NCRYPT_ALLOW_DECRYPT_FLAG", 1, "NCRYPT_ALLOW_SIGNING_FLAG", 2,
        "NCRYPT_ALLOW_KEY_AGREEMENT_FLAG", 4, "NCRYPT_ALLOW_ALL_USAGES", 0xFFFFFF);

    static final Map<String, Integer> KEY_ALGORITHM = names("RSA", "DH", "DSA", "ECDH", "ECDSA", "ECDH_P256", "ECDH_P384", "ECDH_P521",
        "ECDSA_P256", "ECDSA_P384", "ECDSA_P521");

    static final Map<String, Integer> HASH_ALGORITHM = names("SHA1", "SHA256", "SHA384", "SHA512", "MD5", "MD4", "MD2");

    static final Map<String, Integer> REQUEST_TYPE = Map.of("PKCS10", 1, "PKCS10-", 1, "PKCS7", 2, "CMC", 3, "CERT", 4, "SCEP", 0xFD00);

    static final Map<String, Integer> PERIOD = names("YEARS", "MONTHS", "WEEKS", "DAYS", "HOURS", "MINUTES", "SECONDS");

    static final Map<String, Integer> X500_NAME = x500();

    static final Map<String, Integer> SUBJECT_NAME = Map.ofEntries(
        Map.entry("CT_FLAG_SUBJECT_REQUIRE_COMMON_NAME", 0x40000000), Map.entry("CT_FLAG_SUBJECT_REQUIRE_DIRECTORY_PATH", 0x80000000),
        Map.entry("CT_FLAG_SUBJECT_REQUIRE_DNS_AS_CN", 0x10000000), Map.entry("CT_FLAG_SUBJECT_REQUIRE_EMAIL", 0x20000000),
        Map.entry("CT_FLAG_SUBJECT_ALT_REQUIRE_DNS", 0x08000000), Map.entry("CT_FLAG_SUBJECT_ALT_REQUIRE_EMAIL", 0x04000000),
        Map.entry("CT_FLAG_SUBJECT_ALT_REQUIRE_UPN", 0x02000000), Map.entry("CT_FLAG_SUBJECT_ALT_REQUIRE_DIRECTORY_GUID", 0x01000000),
        Map.entry("CT_FLAG_SUBJECT_ALT_REQUIRE_SPN", 0x00800000), Map.entry("CT_FLAG_SUBJECT_ALT_REQUIRE_DOMAIN_DNS", 0x00400000),
        Map.entry("TEMPLATE", 0));

    private Symbols() {
    }

    private static Map<String, Integer> x500() {
        Map<String, Integer> flags = new LinkedHashMap<>();
        Map<String, Integer> bits = Map.ofEntries(Map.entry("SEMICOLON_FLAG", NameFlags.SEMICOLON),
            Map.entry("NO_PLUS_FLAG", NameFlags.NO_PLUS), Map.entry("NO_QUOTING_FLAG", NameFlags.NO_QUOTING),
            Map.entry("CRLF_FLAG", NameFlags.CRLF), Map.entry("COMMA_FLAG", NameFlags.COMMA),
            Map.entry("REVERSE_FLAG", NameFlags.REVERSE), Map.entry("FORWARD_FLAG", NameFlags.FORWARD),
            Map.entry("DISABLE_IE4_UTF8_FLAG", 0x10000), Map.entry("ENABLE_T61_UNICODE_FLAG", 0x20000),
            Map.entry("ENABLE_UTF8_UNICODE_FLAG", 0x40000), Map.entry("FORCE_UTF8_DIR_STR_FLAG", NameFlags.FORCE_UTF8_DIR_STR),
            Map.entry("DISABLE_UTF8_DIR_STR_FLAG", NameFlags.DISABLE_UTF8_DIR_STR), Map.entry("ENABLE_PUNYCODE_FLAG", 0x200000));
        bits.forEach((name, bit) -> {
            flags.put("CERT_NAME_STR_" + name, bit);
            flags.put("XCN_CERT_NAME_STR_" + name, bit);
        });
        return Map.copyOf(flags);
    }

    private static Map<String, Integer> names(String... names) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (String name : names) {
            map.put(name.toUpperCase(Locale.ROOT), map.size());
        }
        return Map.copyOf(map);
    }
}
