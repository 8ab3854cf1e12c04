package org.inkan.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two syntaxes of {@code msPKI-RA-Application-Policies} (MS-CRTD 2.23): a plain list of OIDs, or back-tick triplets that also carry
 * what a CNG key must be.
 *
 * @param triplets   whether the triplet syntax is used
 * @param properties name to "type`value", in order; in the plain syntax empty
 * @param policies   application policies the agent's certificate needs
 */
public record RaApplicationPolicies(boolean triplets, Map<String, String> properties, List<String> policies) {

    private static final String POLICIES = "msPKI-RA-Application-Policies";

    /** Copies. */
    public RaApplicationPolicies {
        properties = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        policies = List.copyOf(policies);
    }

    /** Whether schema and provider flag call for triplets: 3, or 4 without USE_LEGACY_PROVIDER. */
    public static boolean tripletsExpected(int schemaVersion, boolean legacyProvider) {
        return schemaVersion == 3 || schemaVersion >= 4 && !legacyProvider;
    }

    /** Reads either syntax by its form. */
    public static RaApplicationPolicies parse(List<String> values) {
        if (values.size() != 1 || values.getFirst().indexOf('`') < 0) {
            return new RaApplicationPolicies(false, Map.of(), values);
        }
        String[] fields = values.getFirst().split("`", -1);
        Map<String, String> properties = new LinkedHashMap<>();
        List<String> policies = new ArrayList<>();
        for (int i = 0; i + 2 < fields.length; i += 3) {
            if (fields[i].equals(POLICIES)) {
                policies.addAll(Arrays.stream(fields[i + 2].split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList());
            } else {
                properties.put(fields[i], fields[i + 1] + "`" + fields[i + 2]);
            }
        }
        return new RaApplicationPolicies(true, properties, policies);
    }

    /** The value of one property, e.g. {@code msPKI-Hash-Algorithm}. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).map(v -> v.substring(v.indexOf('`') + 1));
    }

    /** The attribute values in this syntax; policies come first, as Windows writes them. */
    public List<String> values() {
        if (!triplets) {
            return policies;
        }
        StringBuilder out = new StringBuilder();
        if (!policies.isEmpty()) {
            out.append(POLICIES).append("`PZPWSTR`").append(String.join(",", policies)).append('`');
        }
        properties.forEach((name, value) -> out.append(name).append('`').append(value).append('`'));
        return out.isEmpty() ? List.of() : List.of(out.toString());
    }

    /** The same policies in the syntax asked for; new triplets start from RSA, SHA256 and all key usages. */
    public RaApplicationPolicies inSyntax(boolean wantTriplets) {
        if (wantTriplets == triplets) {
            return this;
        }
        return wantTriplets ? new RaApplicationPolicies(true, defaults(), policies) : new RaApplicationPolicies(false, Map.of(), policies);
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("msPKI-Asymmetric-Algorithm", "PZPWSTR`RSA");
        defaults.put("msPKI-Hash-Algorithm", "PZPWSTR`SHA256");
        defaults.put("msPKI-Key-Usage", "DWORD`16777215");
        defaults.put("msPKI-Symmetric-Algorithm", "PZPWSTR`3DES");
        defaults.put("msPKI-Symmetric-Key-Length", "DWORD`168");
        return defaults;
    }
}
