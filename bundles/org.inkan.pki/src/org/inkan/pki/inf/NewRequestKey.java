package org.inkan.pki.inf;

import java.util.Map;
import java.util.Optional;

/**
 * The keys of {@code [NewRequest]} (certreq reference, learn.microsoft.com, 2025-09-02; facts 5.4) with type, default and symbolic values.
 */
public enum NewRequestKey {
    SUBJECT("Subject", Type.NAME, ""),
    SUBJECT_NAME_FLAGS("SubjectNameFlags", Type.FLAGS, "", Symbols.SUBJECT_NAME),
    X500_NAME_FLAGS("X500NameFlags", Type.FLAGS, "0", Symbols.X500_NAME),
    EXPORTABLE("Exportable", Type.BOOLEAN, "FALSE"),
    EXPORTABLE_ENCRYPTED("ExportableEncrypted", Type.BOOLEAN, "FALSE"),
    KEY_LENGTH("KeyLength", Type.NUMBER, "2048"),
    KEY_SPEC("KeySpec", Type.CHOICE, "", Symbols.KEY_SPEC),
    KEY_USAGE("KeyUsage", Type.FLAGS, "", Symbols.KEY_USAGE),
    KEY_USAGE_PROPERTY("KeyUsageProperty", Type.FLAGS, "", Symbols.KEY_USAGE_PROPERTY),
    KEY_ALGORITHM("KeyAlgorithm", Type.CHOICE, "RSA", Symbols.KEY_ALGORITHM),
    HASH_ALGORITHM("HashAlgorithm", Type.CHOICE, "SHA1", Symbols.HASH_ALGORITHM),
    ALTERNATE_SIGNATURE_ALGORITHM("AlternateSignatureAlgorithm", Type.BOOLEAN, "FALSE"),
    PROVIDER_NAME("ProviderName", Type.TEXT, "Microsoft Software Key Storage Provider"),
    PROVIDER_TYPE("ProviderType", Type.NUMBER, ""),
    MACHINE_KEY_SET("MachineKeySet", Type.BOOLEAN, "FALSE"),
    REQUEST_TYPE("RequestType", Type.CHOICE, "PKCS10", Symbols.REQUEST_TYPE),
    USE_EXISTING_KEY_SET("UseExistingKeySet", Type.BOOLEAN, "FALSE"),
    KEY_CONTAINER("KeyContainer", Type.TEXT, ""),
    RENEWAL_CERT("RenewalCert", Type.TEXT, ""),
    REQUESTER_NAME("RequesterName", Type.TEXT, ""),
    PRIVATE_KEY_ARCHIVE("PrivateKeyArchive", Type.BOOLEAN, "FALSE"),
    ENCRYPTION_ALGORITHM("EncryptionAlgorithm", Type.TEXT, ""),
    ENCRYPTION_LENGTH("EncryptionLength", Type.NUMBER, ""),
    FRIENDLY_NAME("FriendlyName", Type.TEXT, ""),
    SILENT("Silent", Type.BOOLEAN, "FALSE"),
    SMIME("SMIME", Type.BOOLEAN, "FALSE"),
    KEY_PROTECTION("KeyProtection", Type.CHOICE, "0", Symbols.KEY_PROTECTION),
    SECURITY_DESCRIPTOR("SecurityDescriptor", Type.TEXT, ""),
    SUPPRESS_DEFAULTS("SuppressDefaults", Type.BOOLEAN, "FALSE"),
    NOT_BEFORE("NotBefore", Type.DATE, ""),
    NOT_AFTER("NotAfter", Type.DATE, ""),
    VALIDITY_PERIOD("ValidityPeriod", Type.CHOICE, "", Symbols.PERIOD),
    VALIDITY_PERIOD_UNITS("ValidityPeriodUnits", Type.NUMBER, ""),
    ENCIPHER_ONLY("EncipherOnly", Type.BOOLEAN, "FALSE"),
    USER_PROTECTED("UserProtected", Type.BOOLEAN, "FALSE");

    /** How the value is written. */
    public enum Type { NAME, TEXT, BOOLEAN, NUMBER, FLAGS, CHOICE, DATE }

    private final String key;
    private final Type type;
    private final String defaultText;
    private final Map<String, Integer> symbols;

    NewRequestKey(String key, Type type, String defaultText) {
        this(key, type, defaultText, Map.of());
    }

    NewRequestKey(String key, Type type, String defaultText, Map<String, Integer> symbols) {
        this.key = key;
        this.type = type;
        this.defaultText = defaultText;
        this.symbols = symbols;
    }

    /** The name as the reference writes it. */
    public String key() {
        return key;
    }

    public Type type() {
        return type;
    }

    /** Value where the key is absent; empty if there is none. */
    public String defaultText() {
        return defaultText;
    }

    /** Names (in upper case) that stand for numbers. */
    public Map<String, Integer> symbols() {
        return symbols;
    }

    public static Optional<NewRequestKey> of(String name) {
        for (NewRequestKey key : values()) {
            if (key.key.equalsIgnoreCase(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
