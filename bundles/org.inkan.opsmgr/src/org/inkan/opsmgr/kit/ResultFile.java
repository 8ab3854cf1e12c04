package org.inkan.opsmgr.kit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.inkan.core.problem.ProblemException;
import org.inkan.host.KitPhase;

/**
 * What a script reports from a host: {@code result.json}, UTF-8 without BOM, schema 1. Everything in it is a claim
 * until {@link ResultAcceptance} has compared it with what was sent. Immutable.
 *
 * @param kit          which kit ran; empty when the script ran without one
 * @param phase        what the script did
 * @param host         what the machine says about itself
 * @param finishedAt   when the script ended, by the host's clock
 * @param exitCode     exit code of the script, 0 for success
 * @param whatIf       whether nothing was changed on purpose
 * @param steps        outcomes, in the order of the script
 * @param request      the PKCS#10 request as bytes, request phase only
 * @param registration what was read back from the registry
 * @param events       connector events since the restart, oldest first
 */
public record ResultFile(Optional<KitReference> kit, KitPhase phase, HostReport host, Instant finishedAt, int exitCode,
        boolean whatIf, List<StepReport> steps, Optional<byte[]> request, Optional<RegistrationReport> registration,
        List<EventReport> events) {
    /** Version of the file format. */
    public static final int SCHEMA = 1;

    /** Copies the lists. */
    public ResultFile {
        steps = List.copyOf(steps);
        events = List.copyOf(events);
        request = request.map(byte[]::clone);
    }

    /** Reads a result; {@code name} is used in problems. Any input is safe. */
    public static ResultFile parse(byte[] json, String name) throws ProblemException {
        return new ResultParser(json, name).parse();
    }

    /** The outcome of one step of the script. */
    public Optional<StepReport> step(String name) {
        return steps.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /** Repeats what the kit said about itself. */
    public record KitReference(String nonce, String manifestSha256) {
    }

    /**
     * Names as the machine itself has them.
     *
     * @param fullName  full computer name: bare when there is no primary DNS suffix
     * @param name      DNS host name without suffix
     * @param suffix    primary DNS suffix, possibly empty
     * @param netbios   NetBIOS name
     * @param domain    domain or workgroup
     * @param joined    whether it is a domain member
     * @param osVersion such as {@code 10.0.20348}
     * @param culture   such as {@code ja-JP}
     */
    public record HostReport(String fullName, String name, String suffix, String netbios, String domain, boolean joined,
            String osVersion, String culture) {
    }

    /**
     * One step.
     *
     * @param name   script's own name: {@code name request root intermediate bind register restart verify}
     * @param state  what happened
     * @param at     when, by the host's clock
     * @param detail facts the script recorded, all texts
     */
    public record StepReport(String name, State state, Instant at, Map<String, String> detail) {
        /** Copies the map. */
        public StepReport {
            detail = Map.copyOf(detail);
        }

        /** Outcome of a step. */
        public enum State {
            /** Changed something and proved it. */
            DONE,
            /** Was already as it should be. */
            ALREADY,
            /** Did not succeed. */
            FAILED,
            /** Was not tried. */
            SKIPPED
        }
    }

    /**
     * Registry values as read back.
     *
     * @param serialBytes {@code ChannelCertificateSerialNumber} as hex in registry order
     * @param thumbprint  {@code ChannelCertificateHash}
     */
    public record RegistrationReport(String serialBytes, String thumbprint) {
    }

    /**
     * One event of the Operations Manager log.
     *
     * @param id       event id
     * @param provider provider name
     * @param at       when it was logged
     */
    public record EventReport(int id, String provider, Instant at) {
    }
}
