package org.inkan.enrollment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.inventory.Evidence;
import org.inkan.inventory.FleetFolder;
import org.inkan.inventory.Role;
import org.inkan.inventory.model.Certificate;
import org.inkan.inventory.model.CertificateState;
import org.inkan.inventory.model.Host;
import org.inkan.inventory.model.InventoryPackage;
import org.inkan.inventory.model.Step;
import org.inkan.inventory.model.StepEvidence;
import org.inkan.inventory.model.StepState;
import org.inkan.opsmgr.kit.EvidenceTexts;
import org.inkan.opsmgr.kit.StepResult;

/**
 * Hosts by steps: what is proven where. A value; taken from recorded evidence and from the artefacts, never from what
 * was sent.
 *
 * @param rows one per host, in the order given
 */
public record StepMatrix(List<Row> rows) {

    private static final Map<String, Cell> NOTHING_YET = Map.copyOf(Arrays.stream(Step.values()).map(Step::getName)
            .collect(Collectors.toMap(Function.identity(), letter -> new Cell(letter, StepState.PENDING, "", "", Optional.empty()))));

    private static final Map<Role, Map<ProcedureStep, Cell>> NONE_BEGUN = Map.copyOf(Arrays.stream(Role.values())
            .collect(Collectors.toMap(Function.identity(), StepMatrix::pending)));

    /** Copies the rows. */
    public StepMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * One host.
     *
     * @param cells the steps its role has; others are absent
     * @param stage how far its artefacts have come
     */
    public record Row(String host, Role role, Stage stage, Map<ProcedureStep, Cell> cells) {

        /**
         * What to do next: the request as long as there is no certificate, then the first step that is not done. Where a
         * kit or a request is on its way, nothing else is waited for, whatever is known about the template.
         */
        public Optional<ProcedureStep> next() {
            boolean mayAsk = cells.get(ProcedureStep.TEMPLATE).state() == StepState.DONE || isAsked();
            if (mayAsk && cells.get(ProcedureStep.REQUEST).state() != StepState.DONE) {
                return Optional.of(ProcedureStep.REQUEST);
            }
            for (ProcedureStep step : ProcedureStep.of(role)) {
                if (cells.get(step).state() != StepState.DONE) {
                    return Optional.of(step);
                }
            }
            return Optional.empty();
        }

        /** What to do next in words: a request goes several ways, and how far it has come says on whom it waits. */
        public Optional<Text> nextTitle() {
            return next().map(step -> step == ProcedureStep.REQUEST && isAsked()
                    ? Texts.beside(StepMatrix.class).text("StepMatrix_next_" + stage.name()) : step.title());
        }

        private boolean isAsked() {
            return stage == Stage.KIT_OUT || stage == Stage.REQUESTED;
        }
    }

    /**
     * One step on one host.
     *
     * @param letter letter of the step for the host's role
     * @param kind   sort of evidence; empty if there is none
     * @param detail what the evidence says, such as a serial number
     * @param at     when; empty if there is no evidence
     */
    public record Cell(String letter, StepState state, String kind, String detail, Optional<Instant> at) {

        /** The evidence as a sentence; what is not a kit's evidence is shown as it is. */
        public Text text() {
            return switch (state) {
                case DONE -> EvidenceTexts.of(kind, StepResult.State.DONE, detail);
                case FAILED -> EvidenceTexts.of(kind, StepResult.State.FAILED, detail);
                case PENDING -> EvidenceTexts.of(kind, StepResult.State.PENDING, detail);
                case SKIPPED -> Text.literal(detail);
            };
        }
    }

    /** The matrix of some hosts at {@code now}. */
    public static StepMatrix of(FleetFolder folder, Iterable<Host> hosts, Instant now) {
        List<Row> rows = new ArrayList<>();
        Predicate<String> untouched = untouched(folder);
        for (Host host : hosts) {
            Role role = Role.of(host);
            Stage stage = untouched.test(host.getName()) ? Stage.NEW : new HostFiles(folder, host.getName()).stage(now);
            rows.add(new Row(host.getName(), role, stage, cells(host, role, stage, now)));
        }
        return new StepMatrix(done(rows, ProcedureStep.TEMPLATE, ProcedureStep.CHAIN));
    }

    private static Map<ProcedureStep, Cell> cells(Host host, Role role, Stage stage, Instant now) {
        Map<ProcedureStep, Cell> cells = new EnumMap<>(NONE_BEGUN.get(role));
        boolean begun = stage != Stage.NEW || host.eIsSet(InventoryPackage.Literals.HOST__EVIDENCE)
                || host.eIsSet(InventoryPackage.Literals.HOST__CERTIFICATES);
        // Asking for a list makes one, and most hosts of a young fleet have none.
        for (ProcedureStep step : begun ? ProcedureStep.of(role) : List.of(ProcedureStep.NAME)) {
            cells.put(step, cell(host, role, step, stage, now));
        }
        return cells;
    }

    /** A folder that cannot be listed may still tell about single files. */
    private static Predicate<String> untouched(FleetFolder folder) {
        try {
            return FolderListing.of(folder)::untouched;
        } catch (ProblemException e) {
            return host -> false;
        }
    }

    /** Template and chain are fetched once for the fleet: one host that has them shows them for all. */
    private static List<Row> done(List<Row> rows, ProcedureStep... shared) {
        for (ProcedureStep step : shared) {
            Optional<Cell> first = rows.stream().map(row -> row.cells().get(step))
                    .filter(cell -> cell.state() == StepState.DONE).findFirst();
            for (Row row : rows) {
                Cell cell = row.cells().get(step);
                if (first.isPresent() && cell.state() == StepState.PENDING) {
                    row.cells().put(step, new Cell(cell.letter(), StepState.DONE, first.get().kind(),
                            first.get().detail(), first.get().at()));
                }
            }
        }
        return rows;
    }

    private static Cell cell(Host host, Role role, ProcedureStep step, Stage stage, Instant now) {
        String letter = step.letter(role).getName();
        Optional<StepEvidence> evidence = Evidence.of(host, step.letter(role));
        boolean issued = stage == Stage.ISSUED || stage == Stage.READY || stage == Stage.EXPIRING;
        return switch (step) {
            case NAME -> name(host, letter);
            case WATCH -> watch(host, letter, now);
            case TEMPLATE, CHAIN -> issued && evidence.isEmpty()
                    ? new Cell(letter, StepState.DONE, "file", "", Optional.empty()) : recorded(letter, evidence);
            case REQUEST -> request(letter, evidence, issued);
            default -> recorded(letter, evidence);
        };
    }

    /** The certificate decides: without it nothing is done, whatever was recorded. */
    private static Cell request(String letter, Optional<StepEvidence> evidence, boolean issued) {
        Cell cell = recorded(letter, evidence);
        if (issued) {
            return new Cell(letter, StepState.DONE, cell.kind().isEmpty() ? "file" : cell.kind(), cell.detail(), cell.at());
        }
        return cell.state() == StepState.DONE ? new Cell(letter, StepState.PENDING, cell.kind(), cell.detail(), cell.at())
                : cell;
    }

    private static Cell name(Host host, String letter) {
        boolean known = host.getFacts() != null && host.getFacts().getFullComputerName() != null;
        if (!known) {
            return recorded(letter, Optional.empty());
        }
        boolean same = host.getName().equalsIgnoreCase(host.getFacts().getFullComputerName());
        String how = host.getFacts().getCollectedHow() == null ? "" : host.getFacts().getCollectedHow();
        return new Cell(letter, same ? StepState.DONE : StepState.FAILED, how, host.getFacts().getFullComputerName(),
                Optional.ofNullable(host.getFacts().getCollectedAt()));
    }

    private static Cell watch(Host host, String letter, Instant now) {
        Optional<Certificate> current = host.getCertificates().stream()
                .filter(c -> c.getState() == CertificateState.CURRENT && c.getNotAfter() != null).findFirst();
        if (current.isEmpty()) {
            return recorded(letter, Optional.empty());
        }
        // A certificate that no host uses yet is not being watched, but one that ran out is a fault at any time.
        StepState state = !current.get().getNotAfter().isAfter(now) ? StepState.FAILED
                : Evidence.state(host, Step.V) == StepState.DONE ? StepState.DONE : StepState.PENDING;
        return new Cell(letter, state, "certificate", current.get().getNotAfter().toString(), Optional.of(now));
    }

    private static Cell recorded(String letter, Optional<StepEvidence> evidence) {
        return evidence.map(e -> new Cell(letter, e.getState(), text(e.getKind()), text(e.getDetail()),
                Optional.ofNullable(e.getAt()))).orElseGet(() -> pending(letter));
    }

    /** Most cells of a young fleet are these; a hundred thousand hosts share them. */
    private static Cell pending(String letter) {
        return NOTHING_YET.get(letter);
    }

    private static Map<ProcedureStep, Cell> pending(Role role) {
        Map<ProcedureStep, Cell> cells = new EnumMap<>(ProcedureStep.class);
        ProcedureStep.of(role).forEach(step -> cells.put(step, pending(step.letter(role).getName())));
        return cells;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
