package vn.motcua.dossier.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStep;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.OutcomeRule;
import vn.motcua.dossier.Promise;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.payment.AssessedFee;
import vn.motcua.dossier.payment.Receipts;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ProcedureVersionId;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.VietnamTime;

/** Takes the snapshot of a dossier that its proof is computed from. */
@ApplicationScoped
public class CaseFiles {

    @Inject
    Procedures procedures;

    @Inject
    Ledger ledger;

    @Inject
    Receipts receipts;

    public CaseFile of(Dossier dossier, ActContext context) {
        ProcedureVersion version =
                procedures.findById(new ProcedureVersionId(dossier.procedureId(), dossier.procedureVersion()));
        return new CaseFile(
                context.at(),
                dossier.ending().isPresent(),
                dossier.intake().sourceId() != null,
                arrival(dossier, context.calendar()),
                new CaseFile.PinnedVersion(version.number(), version.effectiveFrom(), version.effectiveUntil()),
                papers(dossier, version),
                fees(dossier),
                handOvers(dossier),
                steps(dossier, context),
                acts(dossier),
                appointed(dossier, context));
    }

    private static CaseFile.Arrival arrival(Dossier dossier, WorkingCalendar calendar) {
        Instant at = dossier.promise().receivedAt();
        return new CaseFile.Arrival(
                dossier.intake().channel(), at, dossier.intake().recordedAt(), deskHours(at, calendar));
    }

    private static CaseFile.DeskHours deskHours(Instant at, WorkingCalendar calendar) {
        if (at == null) {
            return CaseFile.DeskHours.UNKNOWN;
        }
        LocalDate day = VietnamTime.dateOf(at);
        if (!calendar.knows(day)) {
            return CaseFile.DeskHours.UNKNOWN;
        }
        LocalTime time = at.atZone(VietnamTime.ZONE).toLocalTime();
        boolean open = calendar.sessionsOn(day).stream()
                .anyMatch(session -> !time.isBefore(session.opensAt()) && !time.isAfter(session.closesAt()));
        return open ? CaseFile.DeskHours.OPEN : CaseFile.DeskHours.CLOSED;
    }

    private static List<CaseFile.Paper> papers(Dossier dossier, ProcedureVersion version) {
        return dossier.documents().stream()
                .map(document -> {
                    Optional<RequiredDocument> listed = version.requiredDocument(document.documentCode());
                    return new CaseFile.Paper(
                            listed.map(RequiredDocument::name)
                                    .orElseGet(() -> Integer.toString(document.documentCode())),
                            listed.isPresent());
                })
                .toList();
    }

    /** What receipts that hold were given for, against what the pinned version's table gives, exemptions taken off. */
    private List<CaseFile.ChargedFee> fees(Dossier dossier) {
        if (dossier.fees().paidVnd() == 0) {
            return List.of();
        }
        Map<Integer, Long> published = dossier.fees().lastAssessment().stream()
                .collect(Collectors.groupingBy(AssessedFee::feeRow, Collectors.summingLong(AssessedFee::amountVnd)));
        Map<Integer, Long> paid =
                receipts.paidByRow(dossier.id().agencyId(), dossier.id().id());
        return paid.entrySet().stream()
                .map(row -> new CaseFile.ChargedFee(
                        "Dòng phí " + row.getKey(), vnd(row.getValue()), vnd(published.get(row.getKey()))))
                .toList();
    }

    private static BigDecimal vnd(Long amount) {
        return amount == null ? null : BigDecimal.valueOf(amount);
    }

    private static List<CaseFile.Pair> handOvers(Dossier dossier) {
        List<HandOver> pairs = dossier.progress().handOvers();
        return IntStream.range(0, pairs.size())
                .filter(index -> isToBeSignedTwice(pairs.get(index), dossier))
                .mapToObj(index -> {
                    HandOver pair = pairs.get(index);
                    return new CaseFile.Pair(
                            index + 1, pair.givenByName(), pair.givenAt(), pair.acceptedByName(), pair.acceptedAt());
                })
                .toList();
    }

    /** What was taken back needs no second signature; in a correction that goes on it may still come (ADR 0023). */
    private static boolean isToBeSignedTwice(HandOver pair, Dossier dossier) {
        boolean waits = dossier.progress().openHandOver().filter(pair::equals).isPresent();
        return pair.recalledAt() == null && !(waits && dossier.progress().correcting());
    }

    private static List<CaseFile.Step> steps(Dossier dossier, ActContext context) {
        List<DossierStep> steps = dossier.progress().steps();
        return IntStream.range(0, steps.size())
                .mapToObj(index -> {
                    DossierStep step = steps.get(index);
                    return new CaseFile.Step(
                            index + 1,
                            step.name(),
                            step.role(),
                            step.departmentCode(),
                            step.enteredAt(),
                            step.leftAt(),
                            step.allottedMinutes(),
                            step.usedMinutesAt(context.asFarAsKnown()),
                            step.isOverdueAt(context.at()),
                            step.state() != StepState.NOT_RECORDED);
                })
                .toList();
    }

    private List<CaseFile.Act> acts(Dossier dossier) {
        int lastStep = dossier.progress().steps().size();
        return ledger.of(dossier).stream().map(event -> act(event, lastStep)).toList();
    }

    private static CaseFile.Act act(DossierEvent event, int lastStep) {
        return new CaseFile.Act(
                event.seq(),
                event.act(),
                event.at(),
                event.actorName(),
                endedStep(event, lastStep),
                event.details().get("role"),
                event.details().get("reason"));
    }

    /** The result ends the last step; who passes on names the step they leave, and to whom it goes. */
    private static Integer endedStep(DossierEvent event, int lastStep) {
        if (event.act() == DossierAct.FINISH) {
            return lastStep;
        }
        boolean passedOn = event.details().containsKey("to");
        return passedOn ? Integer.valueOf(event.details().getOrDefault("step", "0")) : null;
    }

    private static CaseFile.Appointed appointed(Dossier dossier, ActContext context) {
        Promise promise = dossier.promise();
        Optional<Ending> ending = dossier.ending();
        Instant measuredBy = context.outcomes().promise() == OutcomeRule.Measure.ORIGINAL
                ? promise.originalPromisedAt()
                : promise.promisedAt();
        boolean late = ending.isEmpty()
                && promise.pausedSince() == null
                && context.outcomes().outcome(context.at(), measuredBy) == Outcome.LATE;
        return new CaseFile.Appointed(
                measuredBy,
                ending.map(Ending::finishedAt).orElse(null),
                ending.map(Ending::outcome).orElse(null),
                late);
    }
}
