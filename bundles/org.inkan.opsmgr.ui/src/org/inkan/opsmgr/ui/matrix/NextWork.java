package org.inkan.opsmgr.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.inkan.core.text.Text;
import org.inkan.core.text.Texts;
import org.inkan.enrollment.ProcedureStep;
import org.inkan.enrollment.Stage;
import org.inkan.inventory.model.StepState;

/**
 * What running the next step of some hosts comes to. A value.
 *
 * @param enroll hosts for which something is to be asked of the CA
 * @param kits   hosts that need a kit
 * @param byHand by host, what somebody has to do elsewhere
 */
public record NextWork(List<HostRow> enroll, List<HostRow> kits, Map<String, Text> byHand) {

    private static final Texts TEXTS = Texts.beside(NextWork.class);

    /** Sorts hosts by what has to be done for them. */
    public static NextWork of(List<HostRow> hosts) {
        NextWork work = new NextWork(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        hosts.forEach(work::add);
        return work;
    }

    private void add(HostRow host) {
        Optional<ProcedureStep> next = host.row().next();
        Stage stage = host.row().stage();
        if (next.isEmpty() && stage != Stage.EXPIRING) {
            byHand.put(host.name(), TEXTS.text("NextWork_nothing"));
            return;
        }
        if (stage == Stage.EXPIRING) {
            enroll.add(host);
            return;
        }
        switch (next.get()) {
            case NAME -> name(host, stage);
            case TEMPLATE, CHAIN, REQUEST -> request(host, stage);
            case TRUST, ACCEPT, PRODUCT, REGISTER, RESTART, PROVE -> install(host, stage);
            case APPROVE -> byHand.put(host.name(), TEXTS.text("NextWork_approve"));
            case WATCH -> byHand.put(host.name(), TEXTS.text("NextWork_watch"));
        }
    }

    private void name(HostRow host, Stage stage) {
        if (host.row().cells().get(ProcedureStep.NAME).state() == StepState.FAILED) {
            byHand.put(host.name(), TEXTS.text("NextWork_otherName"));
        } else {
            request(host, stage == Stage.NEW ? Stage.ISSUED : stage);
        }
    }

    /** A kit that is out must not be built again: the host's answer to it would no longer count. */
    private void request(HostRow host, Stage stage) {
        switch (stage) {
            case KIT_OUT -> byHand.put(host.name(), TEXTS.text("NextWork_waiting"));
            case ISSUED -> kits.add(host);
            case NEW, REQUESTED, READY, EXPIRING -> enroll.add(host);
        }
    }

    private void install(HostRow host, Stage stage) {
        if (stage == Stage.READY) {
            byHand.put(host.name(), TEXTS.text("NextWork_installing"));
        } else {
            request(host, stage);
        }
    }
}
