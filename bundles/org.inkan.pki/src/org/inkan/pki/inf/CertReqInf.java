package org.inkan.pki.inf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;
import org.inkan.pki.x509.KeyUsage;
import org.inkan.pki.x509.NameFlags;
import org.inkan.pki.x509.X509Names;

/**
 * What a policy file tells certreq: typed reading of {@code [NewRequest]}, {@code [RequestAttributes]}, {@code [Extensions]} and the other
 * sections of facts 5.3. Any text gives such a view; what is wrong with it is told by {@link #findings}. Values that do not parse read as
 * absent. Immutable.
 *
 * @param document the text behind it
 */
public record CertReqInf(InfDocument document) {

    public static final String NEW_REQUEST = "NewRequest";
    public static final String REQUEST_ATTRIBUTES = "RequestAttributes";
    public static final String EXTENSIONS = "Extensions";
    public static final String ENHANCED_KEY_USAGE = "EnhancedKeyUsageExtension";
    static final String CRITICAL = "Critical";

    public static CertReqInf of(InfDocument document) {
        return new CertReqInf(document);
    }

    /** Reads a file and refuses one that is no request. */
    public static CertReqInf read(byte[] data) throws ProblemException {
        CertReqInf inf = of(InfDocument.read(data));
        inf.requireRequest();
        return inf;
    }

    /** Whether there is anything to request: {@code [NewRequest]} with at least one key. */
    public boolean isRequest() {
        return document.section(NEW_REQUEST).map(s -> s.entries().stream().anyMatch(InfEntry::hasEquals)).orElse(false);
    }

    /** Says what is missing if this is another kind of INF (security template, CAPolicy.inf, driver). */
    public void requireRequest() throws ProblemException {
        if (isRequest()) {
            return;
        }
        String found = document.sections().stream().map(s -> "[" + s.name() + "]").limit(8).collect(Collectors.joining(" "));
        String key = document.sections().isEmpty() ? "CertReqInf_noSections"
            : document.section(NEW_REQUEST).isPresent() ? "CertReqInf_emptyRequest" : "CertReqInf_noRequest";
        throw new ProblemException(Problem.of(PkiCode.INF_NOT_A_REQUEST.code(), Texts.beside(CertReqInf.class), key, "", found));
    }

    /** All findings of {@link InfRules}. */
    public List<Finding> findings(Place artifact) {
        return InfRules.all().check(this, artifact);
    }

    public Optional<InfEntry> entry(NewRequestKey key) {
        List<InfEntry> entries = document.section(NEW_REQUEST).map(InfSection::entries).orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).hasEquals() && entries.get(i).name().equalsIgnoreCase(key.key())) {
                return Optional.of(withContinuation(entries, i));
            }
        }
        return Optional.empty();
    }

    public boolean has(NewRequestKey key) {
        return entry(key).isPresent();
    }

    /** Value of a key, or else its default; empty text if neither. */
    public String text(NewRequestKey key) {
        return entry(key).map(e -> e.text().strip()).orElse(key.defaultText());
    }

    public boolean flag(NewRequestKey key) {
        return InfBooleans.parse(text(key)).orElse(Boolean.FALSE);
    }

    /** Number, flags or choice of a key; empty if absent without default or malformed. */
    public OptionalInt number(NewRequestKey key) {
        String text = text(key);
        return text.isEmpty() ? OptionalInt.empty() : NumberText.parse(text, key.symbols());
    }

    /** Subject text as handed to CertStrToName; empty if absent. */
    public String subjectText() {
        return text(NewRequestKey.SUBJECT);
    }

    public NameFlags nameFlags() {
        return new NameFlags(number(NewRequestKey.X500_NAME_FLAGS).orElse(0));
    }

    /** The subject as Windows would encode it. */
    public X500Principal subject() throws ProblemException {
        return X509Names.parse(subjectText(), nameFlags());
    }

    /** Value of the key KeyUsage; empty if absent or malformed. */
    public Optional<Set<KeyUsage>> keyUsage() {
        OptionalInt mask = number(NewRequestKey.KEY_USAGE);
        return mask.isPresent() ? Optional.of(KeyUsage.ofMask(mask.getAsInt())) : Optional.empty();
    }

    public Optional<RequestType> requestType() {
        return switch (number(NewRequestKey.REQUEST_TYPE).orElse(-1)) {
            case 1 -> Optional.of(RequestType.PKCS10);
            case 2 -> Optional.of(RequestType.PKCS7);
            case 3 -> Optional.of(RequestType.CMC);
            case 4 -> Optional.of(RequestType.CERT);
            case 0xFD00 -> Optional.of(RequestType.SCEP);
            default -> Optional.empty();
        };
    }

    /** Name and value of each line of {@code [RequestAttributes]}, in order. */
    public Map<String, String> requestAttributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        lines(REQUEST_ATTRIBUTES).forEach(line -> attributes.putIfAbsent(line.name(), line.text()));
        return attributes;
    }

    /** The template asked for; empty if none. */
    public Optional<String> template() {
        return requestAttributes().entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase("CertificateTemplate"))
            .map(Map.Entry::getValue).findFirst();
    }

    /** Identifiers of {@code [EnhancedKeyUsageExtension]}, as written. */
    public List<String> extendedKeyUsage() {
        return lines(ENHANCED_KEY_USAGE).stream().filter(e -> e.name().equalsIgnoreCase("OID")).map(e -> e.text().strip()).toList();
    }

    /** Lines of {@code [Extensions]} with their continuation lines joined. */
    public List<InfExtension> extensions() {
        List<InfExtension> extensions = new ArrayList<>();
        Set<String> critical = critical(EXTENSIONS);
        for (InfEntry line : lines(EXTENSIONS)) {
            String oid = line.name().strip();
            if (!oid.equalsIgnoreCase(CRITICAL) && !oid.equalsIgnoreCase("OID")) {
                extensions.add(new InfExtension(oid, critical.contains(oid), line.value(), line));
            }
        }
        return extensions;
    }

    /** Whether {@code Critical=} of a section is set: to a true value, or to an identifier. */
    Set<String> critical(String sectionName) {
        return lines(sectionName).stream().filter(e -> e.name().equalsIgnoreCase(CRITICAL))
            .flatMap(e -> Stream.of(e.text().split("[,\\s]+"))).collect(Collectors.toSet());
    }

    boolean isCritical(String sectionName, String oid) {
        Set<String> critical = critical(sectionName);
        return critical.contains(oid) || critical.stream().anyMatch(v -> InfBooleans.parse(v).orElse(Boolean.FALSE));
    }

    /** The same INF with one value changed. */
    public CertReqInf withValue(String section, String key, String value) {
        return of(document.withValue(section, key, value));
    }

    Stream<InfEntry> section(String name) {
        return document.section(name).stream().flatMap(s -> s.entries().stream()).filter(InfEntry::hasEquals);
    }

    /** Entries of a section with their {@code _continue_} lines; such a line without anything above it is left out. */
    List<InfEntry> lines(String name) {
        List<InfEntry> lines = new ArrayList<>();
        List<InfValue> parts = new ArrayList<>();
        InfEntry open = null;
        for (InfEntry entry : section(name).toList()) {
            if (entry.continues() && open == null) {
                continue;
            }
            if (!entry.continues()) {
                close(lines, open, parts);
                open = entry;
            }
            parts.add(entry.value());
        }
        close(lines, open, parts);
        return lines;
    }

    private static InfEntry withContinuation(List<InfEntry> entries, int at) {
        InfEntry first = entries.get(at);
        List<InfValue> parts = new ArrayList<>(List.of(first.value()));
        for (int i = at + 1; i < entries.size() && entries.get(i).continues(); i++) {
            parts.add(entries.get(i).value());
        }
        return new InfEntry(first.key(), InfValue.joined(parts), true, first.firstLine(), first.lastLine());
    }

    private static void close(List<InfEntry> lines, InfEntry open, List<InfValue> parts) {
        if (open != null) {
            lines.add(new InfEntry(open.key(), InfValue.joined(parts), true, open.firstLine(), open.lastLine()));
        }
        parts.clear();
    }
}
