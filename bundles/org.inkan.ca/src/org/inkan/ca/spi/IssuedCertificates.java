package org.inkan.ca.spi;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.inkan.core.problem.ProblemException;

/** Capability: what the authority has issued. */
public interface IssuedCertificates {

    /**
     * The matching certificates in the order of their issuing. The stream reads as it goes, so memory does not grow
     * with the number of certificates; it must be closed. Failures while reading surface as
     * {@link java.io.UncheckedIOException}.
     */
    Stream<IssuedCertificate> search(IssuedQuery query, IProgressMonitor monitor) throws ProblemException;

    /** The certificate of that serial number. */
    default Optional<IssuedCertificate> find(BigInteger serial, IProgressMonitor monitor) throws ProblemException {
        try (Stream<IssuedCertificate> found = search(IssuedQuery.all().withSerial(serial), monitor)) {
            return found.findFirst();
        }
    }
}
