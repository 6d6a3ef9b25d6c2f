package vn.motcua.dossier.proof;

import static vn.motcua.dossier.proof.Criterion.HAND_OVERS_SIGNED;
import static vn.motcua.dossier.proof.Criterion.ONE_VISIT;
import static vn.motcua.dossier.proof.Criterion.RECEIVED_IN_DESK_HOURS;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.proof.CaseFile.Act;
import vn.motcua.dossier.proof.CaseFile.Arrival;
import vn.motcua.dossier.proof.CaseFile.Pair;
import vn.motcua.procedure.Channel;

/** Đúng nội quy: in desk hours, with both signatures, in one visit. */
final class RegulationsCheck {

    private static final int REQUESTS_ALLOWED = 1;

    private RegulationsCheck() {}

    static List<Finding> of(CaseFile dossier) {
        return List.of(deskHours(dossier), handOvers(dossier), oneVisit(dossier));
    }

    private static Finding deskHours(CaseFile dossier) {
        Arrival arrival = dossier.arrival();
        if (arrival.at() == null) {
            return Finding.notApplicable(RECEIVED_IN_DESK_HOURS, EvidenceCode.NOT_RECEIVED_YET);
        }
        if (dossier.fromRegister()) {
            return Finding.notApplicable(RECEIVED_IN_DESK_HOURS, EvidenceCode.FROM_REGISTER);
        }
        if (arrival.channel() != Channel.DIRECT) {
            return Finding.notApplicable(RECEIVED_IN_DESK_HOURS, EvidenceCode.RECEIVED_WITHOUT_DESK);
        }
        boolean afterwards = arrival.recordedAt().isAfter(arrival.at());
        return switch (arrival.desk()) {
            case UNKNOWN -> Finding.notApplicable(RECEIVED_IN_DESK_HOURS, EvidenceCode.CALENDAR_NOT_KNOWN);
            case OPEN -> Finding.passed(RECEIVED_IN_DESK_HOURS, List.of(evidence(EvidenceCode.DESK_WAS_OPEN, arrival)));
            case CLOSED ->
                afterwards
                        ? Finding.passed(
                                RECEIVED_IN_DESK_HOURS, List.of(evidence(EvidenceCode.ENTERED_AFTERWARDS, arrival)))
                        : Finding.failed(
                                RECEIVED_IN_DESK_HOURS, List.of(evidence(EvidenceCode.DESK_WAS_CLOSED, arrival)));
        };
    }

    private static Evidence evidence(EvidenceCode code, Arrival arrival) {
        return Evidence.of(code).at(arrival.at()).shownBy(1);
    }

    private static Finding handOvers(CaseFile dossier) {
        if (dossier.fromRegister()) {
            return Finding.notApplicable(HAND_OVERS_SIGNED, EvidenceCode.FROM_REGISTER);
        }
        List<Evidence> against = new ArrayList<>();
        List<Evidence> favour = new ArrayList<>();
        for (Pair pair : dossier.handOvers()) {
            if (pair.acceptedAt() != null) {
                favour.add(Evidence.of(EvidenceCode.SIGNED_TWICE, pair.number(), pair.givenBy(), pair.acceptedBy())
                        .at(pair.acceptedAt()));
            } else if (isWaitedFor(pair, dossier)) {
                favour.add(Evidence.of(EvidenceCode.NOT_ACCEPTED_YET, pair.number(), pair.givenBy())
                        .at(pair.givenAt()));
            } else {
                against.add(Evidence.of(EvidenceCode.NEVER_ACCEPTED, pair.number(), pair.givenBy())
                        .at(pair.givenAt()));
            }
        }
        return dossier.resolved() && dossier.handOvers().isEmpty()
                ? Finding.notApplicable(HAND_OVERS_SIGNED, EvidenceCode.NO_HAND_OVER)
                : Finding.judged(HAND_OVERS_SIGNED, dossier, against, favour);
    }

    private static boolean isWaitedFor(Pair pair, CaseFile dossier) {
        return !dossier.resolved() && pair == dossier.handOvers().getLast();
    }

    /** A second request is the leader's to make, and breaks the rule of one visit all the same. */
    private static Finding oneVisit(CaseFile dossier) {
        List<Act> requests = dossier.actsOf(DossierAct.REQUEST_SUPPLEMENT);
        List<Evidence> asked = requests.stream()
                .map(act -> Evidence.of(EvidenceCode.ASKED_BACK, act.by())
                        .at(act.at())
                        .shownBy(act.seq()))
                .toList();
        return requests.size() > REQUESTS_ALLOWED
                ? Finding.failed(ONE_VISIT, asked)
                : Finding.judged(
                        ONE_VISIT,
                        dossier,
                        List.of(),
                        asked.isEmpty() ? List.of(Evidence.of(EvidenceCode.NOT_ASKED_BACK)) : asked);
    }
}
