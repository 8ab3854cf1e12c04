package org.inkan.pki.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class KeyPairPoolTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void everyPairIsGivenOnce() throws Exception {
        Set<PublicKey> seen = new HashSet<>();
        try (KeyPairPool pool = new KeyPairPool(KeyParameters.ec("secp256r1"), 2, 4)) {
            for (int i = 0; i < 50; i++) {
                assertTrue(seen.add(pool.next().getPublic()));
            }
        }
    }

    @Test
    void neverMoreThanTheGivenNumberWaits() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(4);
        KeyPair pair = KeyPairSource.direct(KeyParameters.ec("secp256r1")).next();
        try (KeyPairPool pool = new KeyPairPool(() -> {
            made.incrementAndGet();
            full.countDown();
            return pair;
        }, 1, 3)) {
            // three wait in the queue, the fourth in the worker's hand
            assertTrue(full.await(LIMIT.toSeconds(), TimeUnit.SECONDS));
            assertEquals(4, made.get());
        }
    }

    @Test
    void closingWakesAWaitingCaller() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        KeyPairPool pool = new KeyPairPool(() -> {
            never.await();
            return null;
        }, 1, 1);
        try (ExecutorService callers = Executors.newSingleThreadExecutor()) {
            Future<?> waiting = callers.submit(() -> assertThrows(InterruptedException.class, pool::next));
            Assertions.assertTimeoutPreemptively(LIMIT, pool::close);
            waiting.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        }
        assertThrows(InterruptedException.class, pool::next);
    }

    @Test
    void aFailingGeneratorIsReportedInsteadOfWaitingForever() {
        try (KeyPairPool pool = new KeyPairPool(() -> {
            throw new IllegalStateException("no entropy");
        }, 1, 1)) {
            assertThrows(IllegalStateException.class, () -> Assertions.assertTimeoutPreemptively(LIMIT, pool::next));
        }
    }

    @Test
    void rsaKeysHaveTheirLengthAndTheUsualExponent() throws Exception {
        RSAPublicKey key = (RSAPublicKey) KeyPairSource.direct(KeyParameters.rsa(2048)).next().getPublic();
        assertEquals(2048, key.getModulus().bitLength());
        assertEquals(65537, key.getPublicExponent().intValueExact());
    }

    @Test
    void oddParametersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> KeyParameters.rsa(512));
        assertThrows(IllegalArgumentException.class, () -> KeyParameters.ec("brainpoolP256r1"));
        assertFalse(KeyParameters.ec("secp521r1").curve().isEmpty());
    }
}
