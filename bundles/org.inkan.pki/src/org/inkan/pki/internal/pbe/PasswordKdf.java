package org.inkan.pki.internal.pbe;

import java.security.GeneralSecurityException;

import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.generators.SCrypt;
import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.encoding.DecodeProblems;

/** The key derivation functions that PBES2 and PBMAC1 name by an algorithm identifier. */
final class PasswordKdf {

    private static final int LONGEST_KEY = 128;

    private final WorkBudget budget;

    PasswordKdf(WorkBudget budget) {
        this.budget = budget;
    }

    /** @param length octets wanted; 0 takes the length that stands in the parameters */
    byte[] derive(AlgorithmIdentifier kdf, byte[] password, int length) throws GeneralSecurityException, ProblemException {
        String oid = kdf.getAlgorithm().getId();
        return switch (oid) {
            case PbeAlgorithms.PBKDF2 -> pbkdf2(PBKDF2Params.getInstance(kdf.getParameters()), password, length);
            case PbeAlgorithms.SCRYPT -> scrypt(ScryptParams.getInstance(kdf.getParameters()), password, length);
            default -> throw unsupported(oid);
        };
    }

    private byte[] pbkdf2(PBKDF2Params params, byte[] password, int wanted) throws GeneralSecurityException, ProblemException {
        String prf = params.getPrf().getAlgorithm().getId();
        String hmac = PbeAlgorithms.HMACS.get(prf);
        if (hmac == null) {
            throw unsupported(prf);
        }
        int length = wanted;
        if (params.getKeyLength() != null && wanted == 0) {
            length = params.getKeyLength().intValueExact();
        }
        if (length <= 0 || length > LONGEST_KEY) {
            throw unsupported(PbeAlgorithms.PBKDF2);
        }
        return Pbkdf2.derive(hmac, password, params.getSalt(), budget.spendHmac(params.getIterationCount()), length);
    }

    private byte[] scrypt(ScryptParams params, byte[] password, int length) throws ProblemException {
        budget.scrypt(params.getCostParameter(), params.getBlockSize(), params.getParallelizationParameter());
        return SCrypt.generate(password, params.getSalt(), params.getCostParameter().intValueExact(),
                params.getBlockSize().intValueExact(), params.getParallelizationParameter().intValueExact(), length);
    }


    private ProblemException unsupported(String oid) {
        return DecodeProblems.of(PkiCode.PROTECTION_ALGORITHM, "algorithm", budget.where(), null, oid);
    }
}
