package org.inkan.pki.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.inkan.testkit.Corpus;
import org.inkan.testkit.Tsv;
import org.junit.jupiter.api.Test;

/** NIST Public Key Interoperability Test Suite 1.0.1, all 249 cases. */
class PkitsCorpusTest {

    private final Corpus corpus = Corpus.assumePresent();
    private final ChainValidator validator = new ChainValidator();

    @Test
    void everyCaseHasTheExpectedVerdict() {
        Conformance pkits = new Conformance("pkits");
        for (Tsv.Row row : corpus.table("pkits/expectations.tsv")) {
            pkits.check(row.get("test_id"), row.get("expected").equals("valid"), () -> judge(row));
        }
        pkits.verify(249);
    }

    @Test
    void policySetOfValidPathsIsTheExpectedOne() throws GeneralSecurityException {
        for (Tsv.Row row : corpus.table("pkits/expectations.tsv")) {
            if (row.get("expected").equals("valid")) {
                assertEquals(oids(row.get("user_constrained_policy_set")), new TreeSet<>(judge(row).policies()),
                        row.get("test_id"));
            }
        }
    }

    private PathResult judge(Tsv.Row row) throws GeneralSecurityException {
        X509Certificate target = certificate(row.get("target"));
        List<X509Certificate> bag = new ArrayList<>();
        for (String name : names(row.get("intermediates_in_path_order"))) {
            bag.add(certificate(name));
        }
        // the builder has to put them into order itself
        Collections.reverse(bag);
        List<X509CRL> crls = new ArrayList<>();
        for (String name : names(row.get("crls"))) {
            crls.add(PemBlocks.crl(corpus.read("pkits/crls/" + name + ".crl")));
        }
        ValidationParameters parameters = ValidationParameters
                .of(Set.of(certificate(row.get("trust_anchor"))), Instant.parse(row.get("validation_time")))
                .withCrls(RevocationCheck.CRL_REQUIRED, crls).withPolicies(policies(row));
        return validator.validate(target, bag, parameters);
    }

    private static PolicyRequirements policies(Tsv.Row row) {
        return new PolicyRequirements(oids(row.get("initial_policy_set")), flag(row, "initial_explicit_policy"),
                flag(row, "initial_policy_mapping_inhibit"), flag(row, "initial_inhibit_any_policy"));
    }

    private X509Certificate certificate(String name) throws GeneralSecurityException {
        return PemBlocks.certificate(corpus.read("pkits/certs/" + name + ".crt"));
    }

    private static boolean flag(Tsv.Row row, String column) {
        return Boolean.parseBoolean(row.get(column));
    }

    private static Set<String> oids(String list) {
        return new TreeSet<>(names(list));
    }

    private static List<String> names(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }
}
