/**
 * Making and protecting private keys. Start at {@link org.inkan.pki.key.KeyPairSource}; a
 * {@link org.inkan.pki.key.KeyPairPool} makes keys ahead of need, because key generation is by far the most expensive
 * part of enrolling a host. {@link org.inkan.pki.key.EncryptedPrivateKeys} and
 * {@link org.inkan.pki.key.PrivateKeys} write and read the common file forms.
 */
package org.inkan.pki.key;
