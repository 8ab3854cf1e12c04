package org.inkan.pki.inf;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;
import org.inkan.pki.x509.Extension;
import org.inkan.pki.x509.ExtensionValues;
import org.inkan.pki.x509.Extensions;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.ObjectIdentifiers;
import org.inkan.pki.x509.Oids;

/**
 * What an INF puts into a request and into a self-signed certificate alike: subject, extensions in certreq's order, signature algorithm.
 */
final class InfContent {

    /** AES-256, AES-192 and AES-128 in CBC mode, then triple DES for old mail programs; no RC2, RC4 or DES. */
    private static final List<String> CIPHERS =
        List.of("2.16.840.1.101.3.4.1.42", "2.16.840.1.101.3.4.1.22", "2.16.840.1.101.3.4.1.2", "1.2.840.113549.3.7");

    private final CertReqInf inf;
    private final InfRequestOptions options;
    private final boolean defaults;

    InfContent(CertReqInf inf, InfRequestOptions options) {
        this.inf = inf;
        this.options = options;
        this.defaults = !inf.flag(NewRequestKey.SUPPRESS_DEFAULTS);
    }

    X500Principal subject() throws ProblemException {
        return new MachineSubject(inf, options).subject();
    }

    /** Whether certreq adds what nobody wrote (facts 5.5). */
    boolean defaults() {
        return defaults;
    }

    /** Legacy providers need a KeySpec; the default software provider is a CNG one and has none. */
    int keySpec() {
        boolean cng = inf.text(NewRequestKey.PROVIDER_NAME).toLowerCase(Locale.ROOT).contains("key storage provider");
        return inf.number(NewRequestKey.KEY_SPEC).orElse(cng ? 0 : 1);
    }

    List<Extension> extensions(KeyPair keys) throws ProblemException {
        List<Extension> list = new ArrayList<>();
        Optional<Extension> usage = keyUsage();
        List<Extension> fromTemplate = options.templateExtensions();
        fromTemplate.forEach(e -> put(list, e));
        extendedKeyUsage().ifPresent(e -> put(list, e));
        boolean templateUsage = fromTemplate.stream().anyMatch(e -> e.oid().equals(Oids.KEY_USAGE));
        usage.filter(e -> inf.has(NewRequestKey.KEY_USAGE) || !templateUsage).ifPresent(e -> put(list, e));
        for (SectionExtensions kind : SectionExtensions.values()) {
            section(inf, kind).ifPresent(e -> put(list, e));
        }
        if (inf.flag(NewRequestKey.SMIME)) {
            put(list, ExtensionValues.smimeCapabilities(CIPHERS));
        }
        Optional<InfEntry> stray = inf.document().section(CertReqInf.EXTENSIONS).stream().flatMap(s -> s.entries().stream())
            .filter(e -> !e.hasEquals()).findFirst();
        if (stray.isPresent()) {
            throw problem(InfValueException.stray(stray.get()), "[" + CertReqInf.EXTENSIONS + "]");
        }
        Set<String> written = new HashSet<>();
        for (InfExtension line : inf.extensions()) {
            if (!written.add(line.oid())) {
                throw problem(new InfValueException(InfValueException.Kind.TWICE, line.entry().key(), 0), "[Extensions] " + line.oid());
            }
            put(list, decode(line));
        }
        machineNames(list);
        if (defaults && list.stream().noneMatch(e -> e.oid().equals(Oids.SUBJECT_KEY_IDENTIFIER))) {
            list.add(ExtensionValues.subjectKeyIdentifier(keys.getPublic()));
        }
        return list;
    }

    /** Names of the machine come behind those that are written down. */
    private void machineNames(List<Extension> list) throws ProblemException {
        Set<GeneralName> names = new LinkedHashSet<>(Extensions.of(list).subjectAltNames());
        if (names.addAll(new MachineSubject(inf, options).alternativeNames())) {
            boolean critical = list.stream().anyMatch(e -> e.oid().equals(Oids.SUBJECT_ALT_NAME) && e.critical());
            put(list, ExtensionValues.subjectAltName(List.copyOf(names), critical));
        }
    }

    /** What the INF says replaces what the template said, in its place. */
    private static void put(List<Extension> list, Extension extension) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).oid().equals(extension.oid())) {
                list.set(i, extension);
                return;
            }
        }
        list.add(extension);
    }

    private Optional<Extension> keyUsage() throws ProblemException {
        if (inf.has(NewRequestKey.KEY_USAGE)) {
            Set<KeyUsage> usages = inf.keyUsage().orElseThrow(
                () -> problem("InfRequestBuilder_value", NewRequestKey.KEY_USAGE, inf.text(NewRequestKey.KEY_USAGE)));
            return usages.isEmpty() ? Optional.empty() : Optional.of(ExtensionValues.keyUsage(usages, true));
        }
        if (!defaults) {
            return Optional.empty();
        }
        boolean signs = keySpec() == 2 || inf.text(NewRequestKey.KEY_ALGORITHM).toUpperCase(Locale.ROOT).matches("ECDSA.*|DSA");
        Set<KeyUsage> usages = EnumSet.of(KeyUsage.DIGITAL_SIGNATURE);
        if (!signs) {
            usages.add(KeyUsage.KEY_ENCIPHERMENT);
        }
        return Optional.of(ExtensionValues.keyUsage(usages, true));
    }

    private Optional<Extension> extendedKeyUsage() throws ProblemException {
        Optional<InfEntry> stray = SectionChecks.strayUsage(inf).findFirst();
        if (stray.isPresent()) {
            throw problem(InfValueException.stray(stray.get()), "[" + CertReqInf.ENHANCED_KEY_USAGE + "]");
        }
        List<String> oids = inf.extendedKeyUsage();
        if (oids.isEmpty()) {
            return Optional.empty();
        }
        requireOids(oids, CertReqInf.ENHANCED_KEY_USAGE);
        boolean critical = inf.isCritical(CertReqInf.ENHANCED_KEY_USAGE, Oids.EXTENDED_KEY_USAGE);
        return Optional.of(ExtensionValues.extendedKeyUsage(oids, critical));
    }

    private static Optional<Extension> section(CertReqInf inf, SectionExtensions kind) throws ProblemException {
        try {
            return kind.read(inf);
        } catch (InfValueException e) {
            throw problem(e, "[" + kind.section() + "]");
        }
    }

    private static void requireOids(List<String> oids, String section) throws ProblemException {
        for (String oid : oids) {
            if (!ObjectIdentifiers.isValid(oid)) {
                throw problem("InfRequestBuilder_value", "[" + section + "] OID", oid);
            }
        }
    }

    private static Extension decode(InfExtension line) throws ProblemException {
        try {
            return line.toExtension();
        } catch (InfValueException e) {
            throw problem(e, "[Extensions] " + line.oid());
        }
    }

    private static ProblemException problem(InfValueException e, String element) {
        String where = e.line() + ":" + e.column() + " " + element;
        return new ProblemException(new Problem(PkiCode.INF_BUILD.code(), e.what(), where, e.why(), e.remedy()), e);
    }

    String signatureAlgorithm(KeyPair keys) throws ProblemException {
        String hash = inf.has(NewRequestKey.HASH_ALGORITHM) ? inf.text(NewRequestKey.HASH_ALGORITHM).toUpperCase(Locale.ROOT) : "SHA256";
        if (!hash.matches("SHA(1|256|384|512)")) {
            throw problem("InfRequestBuilder_hash", NewRequestKey.HASH_ALGORITHM, hash);
        }
        return switch (keys.getPrivate().getAlgorithm()) {
            case "EC" -> hash + "withECDSA";
            case "RSA" -> hash + (inf.flag(NewRequestKey.ALTERNATE_SIGNATURE_ALGORITHM) ? "withRSAandMGF1" : "withRSA");
            default -> keys.getPrivate().getAlgorithm();
        };
    }

    ProblemException problem(String key, NewRequestKey where, String value) {
        String line = inf.entry(where).map(e -> e.line() + ":" + e.column() + " ").orElse("");
        return problem(key, line + "[NewRequest] " + where.key(), value);
    }

    private static ProblemException problem(String key, String where, String value) {
        return Problem.of(PkiCode.INF_BUILD.code(), Texts.beside(InfRequestBuilder.class), key, where, value).exception();
    }
}
