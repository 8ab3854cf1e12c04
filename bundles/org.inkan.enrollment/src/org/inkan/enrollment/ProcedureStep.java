package org.inkan.enrollment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Step;

/**
 * The steps of the procedure. Management servers and the other machines have letters of their own for the same work,
 * because both ends of a channel need a certificate.
 */
public enum ProcedureStep {
    /** The machine's own full computer name is known. */
    NAME(Step.N, Step.N),
    /** The template is published at the CA. */
    TEMPLATE(Step.A, Step.A),
    /** The CA's chain is here. */
    CHAIN(Step.B, Step.D),
    /** Root and intermediates are in the machine's stores. */
    TRUST(Step.C, Step.E),
    /** Key, request and certificate exist. */
    REQUEST(Step.F, Step.G),
    /** The certificate is bound to its private key in LocalMachine\My. */
    ACCEPT(Step.H, Step.I),
    /** The agent or gateway is installed. */
    PRODUCT(null, Step.P),
    /** The certificate is registered for OpsMgr. */
    REGISTER(Step.J, Step.K),
    /** HealthService was restarted. */
    RESTART(Step.R, Step.R),
    /** Event 20053 proves that the certificate was loaded. */
    PROVE(Step.V, Step.V),
    /** The manual agent is approved. */
    APPROVE(null, Step.Y),
    /** Expiry and drift are watched. */
    WATCH(Step.Z, Step.Z);

    private static final Map<Role, List<ProcedureStep>> BY_ROLE = Map.copyOf(
            Arrays.stream(Role.values()).collect(Collectors.toMap(Function.identity(), ProcedureStep::stepsOf)));

    private final Step onServer;
    private final Step onOthers;

    ProcedureStep(Step onServer, Step onOthers) {
        this.onServer = onServer;
        this.onOthers = onOthers;
    }

    /** The letter on a machine of that role; null where the role has no such step. */
    public Step letter(Role role) {
        if (this == APPROVE && role == Role.GATEWAY) {
            return null;
        }
        return role == Role.MANAGEMENT_SERVER ? onServer : onOthers;
    }

    /** The steps of a role in their order. */
    public static List<ProcedureStep> of(Role role) {
        return BY_ROLE.get(role);
    }

    private static List<ProcedureStep> stepsOf(Role role) {
        return Arrays.stream(values()).filter(step -> step.letter(role) != null).toList();
    }

    /** The step a letter belongs to. */
    public static Optional<ProcedureStep> of(Step letter) {
        return Arrays.stream(values()).filter(s -> s.onServer == letter || s.onOthers == letter).findFirst();
    }

    /** What the step achieves. */
    public Text title() {
        return Texts.beside(ProcedureStep.class).text("ProcedureStep_" + name() + "_title");
    }

    /** What must be true before. */
    public Text precondition() {
        return Texts.beside(ProcedureStep.class).text("ProcedureStep_" + name() + "_precondition");
    }

    /** What proves that it is done. */
    public Text evidence() {
        return Texts.beside(ProcedureStep.class).text("ProcedureStep_" + name() + "_evidence");
    }

    /** How it is taken back. */
    public Text undo() {
        return Texts.beside(ProcedureStep.class).text("ProcedureStep_" + name() + "_undo");
    }
}
