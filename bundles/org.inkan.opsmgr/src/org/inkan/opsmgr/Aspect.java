package org.inkan.opsmgr;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

import org.inkan.pki.x509.GeneralName;
import org.inkan.pki.x509.KeyUsage;

/** One thing a subject may say, typed; the key under which {@link Claims} keeps it. */
record Aspect<T>(String name) {
    static final Aspect<List<String>> COMMON_NAMES = new Aspect<>("commonName");
    static final Aspect<List<GeneralName>> ALTERNATIVE_NAMES = new Aspect<>("subjectAltName");
    static final Aspect<Set<KeyUsage>> KEY_USAGE = new Aspect<>("keyUsage");
    static final Aspect<Boolean> KEY_USAGE_CRITICAL = new Aspect<>("keyUsageCritical");
    static final Aspect<List<String>> EXTENDED_KEY_USAGE = new Aspect<>("extKeyUsage");
    static final Aspect<String> KEY_ALGORITHM = new Aspect<>("keyAlgorithm");
    static final Aspect<Integer> KEY_BITS = new Aspect<>("keyLength");
    static final Aspect<List<String>> PROVIDERS = new Aspect<>("provider");
    static final Aspect<Integer> KEY_SPEC = new Aspect<>("keySpec");
    static final Aspect<Boolean> MACHINE_KEY = new Aspect<>("machineKeySet");
    static final Aspect<Boolean> EXPORTABLE = new Aspect<>("exportable");
    static final Aspect<String> HASH = new Aspect<>("hash");
    static final Aspect<String> REQUEST_TYPE = new Aspect<>("requestType");
    static final Aspect<Boolean> TEMPLATE_INFORMATION = new Aspect<>("templateInformation");
    static final Aspect<Boolean> CA_CERTIFICATE = new Aspect<>("basicConstraints");
    static final Aspect<BigInteger> SERIAL = new Aspect<>("serialNumber");
    static final Aspect<X509Certificate> CERTIFICATE = new Aspect<>("certificate");
    static final Aspect<Boolean> SIGNATURE_VALID = new Aspect<>("signature");
    static final Aspect<Boolean> SUBJECT_SUPPLIED = new Aspect<>("msPKI-Certificate-Name-Flag");
    static final Aspect<Long> VALIDITY_SECONDS = new Aspect<>("validity");
}
