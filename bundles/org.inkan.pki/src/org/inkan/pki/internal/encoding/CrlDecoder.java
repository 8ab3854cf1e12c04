package org.inkan.pki.internal.encoding;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.Arrays;

import org.inkan.core.problem.ProblemException;

/** Certificate revocation lists from DER, by the same three steps as {@link CertificateDecoder}. */
public final class CrlDecoder {

	private CrlDecoder() {
	}

	/**
	 * Decodes one CRL; {@code der} holds nothing after it.
	 *
	 * @throws ProblemException PKI-103 or PKI-104 with the byte and the field that is broken
	 */
	public static X509CRL decode(byte[] der, String where) throws ProblemException {
		CrlFields fields;
		try {
			// first our own look: the factories read revocation entries lazily or skip what follows them
			fields = CrlFields.of(Tlv.read(der), where);
		} catch (MalformedAsn1Exception e) {
			throw DecodeProblems.structure(where, e);
		}
		X509CRL crl = with("SUN", der);
		if (crl == null) {
			crl = with("", der);
		}
		return crl == null ? new RetainedCrl(fields) : crl;
	}

	private static X509CRL with(String provider, byte[] der) {
		try {
			CertificateFactory factory = provider.isEmpty() ? CertificateFactory.getInstance("X.509", Bouncy.provider())
					: CertificateFactory.getInstance("X.509", provider);
			X509CRL crl = (X509CRL) factory.generateCRL(new ByteArrayInputStream(der));
			boolean same = crl != null && Arrays.equals(crl.getEncoded(), der);
			if (same) {
				crl.getRevokedCertificates();
			}
			return same ? crl : null;
		} catch (GeneralSecurityException | RuntimeException e) {
			return null;
		}
	}
}
