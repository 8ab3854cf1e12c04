package org.inkan.pki.internal.pbe;

import java.math.BigInteger;

import org.inkan.core.problem.ProblemException;
import org.inkan.pki.PkiCode;
import org.inkan.pki.internal.encoding.DecodeProblems;

/**
 * How much key derivation one file may demand. The count stands in the file, so a hostile one could ask for hours; the
 * largest real ones seen are 600000 (Firefox, RFC 9579).
 */
public final class WorkBudget {

    /** Most iterations of a single derivation. */
    public static final int PER_DERIVATION = 1_500_000;
    /** Most hash computations of all derivations of one file together: about two seconds. */
    public static final int PER_FILE = 6_000_000;
    /** HMAC hashes twice. */
    private static final int HMAC_WEIGHT = 2;
    /** Most memory of one scrypt derivation, in bytes. */
    public static final long SCRYPT_MEMORY = 64L << 20;

    private final String where;
    private long left = PER_FILE;

    /** @param where file name for messages */
    public WorkBudget(String where) {
        this.where = where;
    }

    /**
     * Books one derivation.
     *
     * @throws ProblemException PKI-123 when the count is not positive or absurd
     */
    public int spend(BigInteger iterations) throws ProblemException {
        return spend(iterations, 1);
    }

    /** The same for PBKDF2, whose iterations are HMACs. */
    public int spendHmac(BigInteger iterations) throws ProblemException {
        return spend(iterations, HMAC_WEIGHT);
    }

    private int spend(BigInteger iterations, int weight) throws ProblemException {
        boolean sane = iterations.signum() > 0 && iterations.bitLength() < Integer.SIZE
                && iterations.intValue() <= PER_DERIVATION && (long) iterations.intValue() * weight <= left;
        if (!sane) {
            throw DecodeProblems.of(PkiCode.PROTECTION_COST, "cost", where, null, shown(iterations), PER_DERIVATION);
        }
        left -= (long) iterations.intValue() * weight;
        return iterations.intValue();
    }

    /** Checks the memory of scrypt (RFC 7914 2: 128 · N · r bytes). */
    public void scrypt(BigInteger cost, BigInteger blockSize, BigInteger parallel) throws ProblemException {
        BigInteger memory = cost.multiply(blockSize).shiftLeft(7);
        boolean sane = cost.signum() > 0 && blockSize.signum() > 0 && parallel.equals(BigInteger.ONE)
                && memory.compareTo(BigInteger.valueOf(SCRYPT_MEMORY)) <= 0;
        if (!sane) {
            throw DecodeProblems.of(PkiCode.PROTECTION_COST, "scrypt", where, null, shown(memory), SCRYPT_MEMORY);
        }
    }

    /** Whether a refusal is due to earlier attempts on the same file rather than to the count itself. */
    boolean exhausted(ProblemException refusal) {
        return left < PER_FILE && refusal.problem().code().equals(PkiCode.PROTECTION_COST.code());
    }

    /** File name for messages. */
    public String where() {
        return where;
    }

    private static String shown(BigInteger number) {
        return number.bitLength() > 64 ? "2^" + number.bitLength() : number.toString();
    }
}
