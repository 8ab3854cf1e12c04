package org.inkan.pki.path;

import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.inkan.pki.path.internal.CertificateView;
import org.inkan.pki.path.internal.Strength;
import org.inkan.pki.path.rule.PathRule;

/** Weak keys and digests. The signature on an anchor proves nothing and is not judged. */
record StrengthChecks(AlgorithmPolicy policy) {

    void key(CertificateView view, Verdicts verdicts) {
        SubjectPublicKeyInfo key = view.publicKey();
        int modulus = Strength.modulusBits(key);
        int curve = Strength.curveBits(key);
        if (modulus != 0 && modulus < policy.minimumRsaBits()) {
            verdicts.add(PathRule.WEAK_KEY, policy.severity(), "subjectPublicKeyInfo", modulus, policy.minimumRsaBits());
        } else if (curve != 0 && curve < policy.minimumEcBits()) {
            verdicts.add(PathRule.WEAK_KEY, policy.severity(), "subjectPublicKeyInfo", curve, policy.minimumEcBits());
        }
        if (Strength.explicitCurve(key)) {
            verdicts.error(PathRule.EXPLICIT_CURVE, "subjectPublicKeyInfo");
        }
    }

    void digest(CertificateView view, Verdicts verdicts) {
        if (Strength.brokenDigest(view.signatureAlgorithm())
                || policy.sha1IsWeak() && Strength.sha1(view.signatureAlgorithm())) {
            verdicts.add(PathRule.WEAK_DIGEST, policy.severity(), "signatureAlgorithm",
                    view.certificate().getSigAlgName());
        }
    }
}
