package org.inkan.pki.io;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

import org.inkan.core.text.Text;
import org.inkan.pki.request.CertificationRequest;

/** One thing found in a file. Immutable; the text forms never show a private key. */
public sealed interface PkiItem {

    /**
     * A certificate.
     *
     * @param certificate the certificate
     * @param properties  what a Windows store notes about it
     */
    record CertificateItem(X509Certificate certificate, StoreProperties properties) implements PkiItem {

        /** Checks that nothing is null. */
        public CertificateItem {
            Objects.requireNonNull(certificate);
            Objects.requireNonNull(properties);
        }

        /** A certificate without store properties. */
        public CertificateItem(X509Certificate certificate) {
            this(certificate, StoreProperties.NONE);
        }
    }

    /** A certificate revocation list, complete or delta. */
    record CrlItem(X509CRL crl) implements PkiItem {
    }

    /** A private key that stands alone. */
    record PrivateKeyItem(PrivateKey key) implements PkiItem {

        @Override
        public String toString() {
            return "PrivateKeyItem[" + key.getAlgorithm() + "]";
        }
    }

    /** A public key that stands alone. */
    record PublicKeyItem(PublicKey key) implements PkiItem {
    }

    /** A PKCS#10 request. */
    record RequestItem(CertificationRequest request) implements PkiItem {
    }

    /**
     * A private key with its certificates from a key store.
     *
     * @param alias name in the store, empty when it has none
     * @param key   the private key
     * @param chain the key's certificate first; may be empty
     */
    record KeyEntryItem(String alias, PrivateKey key, List<X509Certificate> chain) implements PkiItem {

        /** Copies the chain. */
        public KeyEntryItem {
            chain = List.copyOf(chain);
        }

        @Override
        public String toString() {
            return "KeyEntryItem[" + alias + ", " + chain.size() + "]";
        }
    }

    /** Something that is recognised and named, but not taken apart. */
    record OtherItem(Text description) implements PkiItem {
    }
}
