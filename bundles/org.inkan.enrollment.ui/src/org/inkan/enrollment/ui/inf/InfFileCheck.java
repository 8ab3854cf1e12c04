package org.inkan.enrollment.ui.inf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.inkan.core.file.SafeNames;
import org.inkan.core.finding.Finding;
import org.inkan.core.finding.Place;
import org.inkan.core.finding.QuickFix;
import org.inkan.core.problem.ProblemException;
import org.inkan.opsmgr.OpsMgrRules;
import org.inkan.opsmgr.OpsMgrSubject;
import org.inkan.pki.inf.CertReqInf;
import org.inkan.pki.inf.InfDocument;
import org.inkan.ui.check.FileCheck;

/**
 * What certreq would make of an INF and, for the request of a host, Operations Manager too. The host is the one whose
 * folder the file lies in.
 */
public final class InfFileCheck implements FileCheck {

    private static final Pattern REQUEST = Pattern.compile("requests/([^/]+)/[^/]+\\.inf", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> check(Path fleet, String file, byte[] content) throws ProblemException {
        return findings(file, InfDocument.read(content));
    }

    /** The findings of a document, worst first. */
    public static List<Finding> findings(String file, InfDocument document) {
        Place place = Place.of(file);
        List<Finding> findings = new ArrayList<>(CertReqInf.of(document).findings(place));
        Matcher request = REQUEST.matcher(file);
        if (request.matches()) {
            // A folder whose name had to be changed does not tell the host's name.
            Optional<String> host = Optional.of(request.group(1)).filter(name -> SafeNames.fileName(name).equals(name));
            findings.addAll(OpsMgrRules.all().check(new OpsMgrSubject.OfInf(document, host.filter(n -> n.indexOf('~') < 0)), place));
        }
        findings.sort(Finding.WORST_FIRST);
        return findings;
    }

    @Override
    public byte[] repaired(QuickFix<?> fix, byte[] content) {
        return document(fix).map(InfDocument::encode).orElse(content);
    }

    /** The document after a repair. */
    public static Optional<InfDocument> document(QuickFix<?> fix) {
        return switch (fix.value()) {
            case CertReqInf inf -> Optional.of(inf.document());
            case OpsMgrSubject.OfInf inf -> Optional.of(inf.inf());
            default -> Optional.empty();
        };
    }
}
