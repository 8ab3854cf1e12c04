package org.inkan.pki.key;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Makes key pairs ahead of need on its own threads, at most {@code ahead} of them, so that issuing never waits for the
 * prime search as long as the workers keep up. Thread-safe. After {@link #close()} waiting and later callers get an
 * {@link InterruptedException}; unused keys are dropped.
 */
public final class KeyPairPool implements KeyPairSource, AutoCloseable {

    /** How often a waiting caller looks whether the pool was closed. */
    private static final long LOOK_MILLIS = 100;

    private final BlockingQueue<KeyPair> ready;
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean closed;
    private volatile RuntimeException failure;

    /**
     * Starts the workers at once.
     *
     * @param workers threads that make keys, at least one
     * @param ahead   finished pairs that may wait, at least one
     */
    public KeyPairPool(KeyParameters parameters, int workers, int ahead) {
        this(KeyPairSource.direct(parameters), workers, ahead);
    }

    KeyPairPool(KeyPairSource maker, int workers, int ahead) {
        this.ready = new ArrayBlockingQueue<>(ahead);
        for (int i = 1; i <= workers; i++) {
            this.workers.add(Thread.ofPlatform().daemon().name("inkan-keys-" + i).start(() -> work(maker)));
        }
    }

    @Override
    public KeyPair next() throws InterruptedException {
        while (!closed) {
            KeyPair pair = ready.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (pair != null) {
                return pair;
            }
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
        }
        throw new InterruptedException("closed");
    }

    /** Ends the workers and waits for them; a worker amid a prime search ends when that key is made. */
    @Override
    public void close() {
        closed = true;
        workers.forEach(Thread::interrupt);
        boolean interrupted = false;
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        ready.clear();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(KeyPairSource maker) {
        try {
            while (!closed) {
                ready.put(maker.next());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
        }
    }
}
