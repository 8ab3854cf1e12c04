package org.inkan.pki.inf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.pki.PkiCode;
import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.X509Names;

/** The subject and alternative names that {@code SubjectNameFlags} adds from the machine (MS-CRTD 2.28 bits). */
final class MachineSubject {

    static final int SUBJECT_BITS = 0xF0000000;
    private static final int DIRECTORY_PATH = 0x80000000;
    private static final int COMMON_NAME = 0x40000000;
    private static final int EMAIL = 0x20000000;
    private static final int DNS_AS_CN = 0x10000000;
    private static final int ALT_DNS = 0x08000000;
    private static final int ALT_EMAIL = 0x04000000;
    private static final int ALT_UPN = 0x02000000;
    private static final int ALT_GUID = 0x01000000;
    private static final int ALT_SPN = 0x00800000;
    private static final int ALT_DOMAIN_DNS = 0x00400000;

    private final CertReqInf inf;
    private final Optional<MachineNames> names;
    private final int flags;
    private final boolean templateMissing;

    MachineSubject(CertReqInf inf, InfRequestOptions options) {
        this.inf = inf;
        this.names = options.names();
        boolean fromTemplate = asksTemplate(inf);
        int said = inf.number(NewRequestKey.SUBJECT_NAME_FLAGS).orElse(0);
        this.flags = names.isPresent() ? said | (fromTemplate ? options.templateNameFlags().orElse(0) : 0) : 0;
        this.templateMissing = names.isPresent() && fromTemplate && options.templateNameFlags().isEmpty();
    }

    /** {@code SubjectNameFlags = template}: certreq takes the flags of the template (certreq reference). */
    static boolean asksTemplate(CertReqInf inf) {
        return Stream.of(inf.text(NewRequestKey.SUBJECT_NAME_FLAGS).split("\\|")).anyMatch(f -> f.strip().equalsIgnoreCase("template"));
    }

    /** The Subject as written, or else the one the flags describe. */
    X500Principal subject() throws ProblemException {
        if (templateMissing) {
            throw unknown("template");
        }
        if (!inf.subjectText().isEmpty() || (flags & SUBJECT_BITS) == 0) {
            return inf.subject();
        }
        MachineNames machine = names.orElseThrow();
        List<String> parts = new ArrayList<>();
        if (asks(DIRECTORY_PATH)) {
            throw unknown("DIRECTORY_PATH");
        }
        if (asks(EMAIL)) {
            parts.add("E=" + X509Names.quote(ascii(machine.email().orElse(""), "EMAIL")));
        }
        if (asks(COMMON_NAME)) {
            parts.add("CN=" + X509Names.quote(given(machine.netBios(), "COMMON_NAME")));
        }
        if (asks(DNS_AS_CN)) {
            parts.add("CN=" + X509Names.quote(given(machine.dns(), "DNS_AS_CN")));
        }
        return X509Names.parse(String.join(",", parts));
    }

    /** The alternative names the flags ask for, in the order of MS-CRTD 2.28; empty if none. */
    List<GeneralName> alternativeNames() throws ProblemException {
        List<GeneralName> list = new ArrayList<>();
        if (asks(ALT_GUID)) {
            throw unknown("ALT_REQUIRE_DIRECTORY_GUID");
        }
        if (asks(ALT_DNS)) {
            list.add(new GeneralName.Dns(ascii(names.orElseThrow().dns(), "ALT_REQUIRE_DNS")));
        }
        if (asks(ALT_DOMAIN_DNS)) {
            list.add(new GeneralName.Dns(ascii(names.orElseThrow().domain(), "ALT_REQUIRE_DOMAIN_DNS")));
        }
        if (asks(ALT_EMAIL)) {
            list.add(new GeneralName.Email(ascii(names.orElseThrow().email().orElse(""), "ALT_REQUIRE_EMAIL")));
        }
        // The bit named SPN stands for the user principal name, too (facts 1.2).
        if (asks(ALT_UPN) || asks(ALT_SPN)) {
            list.add(new GeneralName.Upn(given(names.orElseThrow().upn().orElse(""), "ALT_REQUIRE_UPN")));
        }
        return list;
    }

    private boolean asks(int bit) {
        return (flags & bit) != 0;
    }

    private String given(String name, String flag) throws ProblemException {
        if (name.isBlank()) {
            throw unknown(flag);
        }
        return name;
    }

    private String ascii(String name, String flag) throws ProblemException {
        if (name.chars().anyMatch(c -> c > 0x7F)) {
            throw unknown(flag + " (" + name + ")");
        }
        return given(name, flag);
    }

    private ProblemException unknown(String flag) {
        String where = inf.entry(NewRequestKey.SUBJECT_NAME_FLAGS).map(e -> e.line() + ":" + e.column() + " ").orElse("")
            + "[NewRequest] SubjectNameFlags";
        return Problem.of(PkiCode.INF_BUILD.code(), Texts.beside(MachineSubject.class), "MachineSubject_unknown", where, flag).exception();
    }
}
