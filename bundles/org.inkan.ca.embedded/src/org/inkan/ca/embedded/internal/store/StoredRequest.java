package org.inkan.ca.embedded.internal.store;

import java.math.BigInteger;
import java.time.Instant;

/**
 * One row of the request table. Rows are never changed in place except from pending to issued or denied.
 *
 * @param id          request id, counted up from 1
 * @param clientKey   key that makes submitting idempotent
 * @param digest      SHA-256 of request, template and attributes, to tell a repeated request from a reused key
 * @param template    {@code cn} asked for, may be empty
 * @param code        HRESULT of a refusal, otherwise 0
 * @param message     refusal or waiting reason, as {@link StoredText} writes it
 * @param serial      serial number once issued, otherwise {@code null}
 * @param certificate DER once issued, otherwise {@code null}
 * @param subject     subject of the certificate for searching, otherwise that of the request
 */
public record StoredRequest(long id, String clientKey, byte[] digest, byte[] csr, String template, Instant submittedAt,
        RequestState state, int code, String message, BigInteger serial, byte[] certificate, String subject,
        Instant decidedAt, Instant notAfter) {
}
