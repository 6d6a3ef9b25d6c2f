package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.PaperOffice.STATUTORY;
import static vn.motcua.dossier.PaperOffice.days;
import static vn.motcua.dossier.PaperOffice.minutes;
import static vn.motcua.dossier.PaperOffice.posting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.organization.StaffRef;
import vn.motcua.procedure.StepRole;
import vn.motcua.shared.VietnamTime;

/** Whatever is done in whatever order: every working minute belongs to exactly one step, and none to a wait. */
class StepClockPropertiesTest {

    private static final String REASON = "Thiếu bản chính giấy chứng sinh";

    private static final int POSTING = 3;

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Instant START = VietnamTime.startOf(FIRST);
    private static final int DAYS = 2 * 365;

    /** Working minutes from the start to each minute of two years. */
    private static final long[] WORKED_BEFORE = countMinuteByMinute();

    /** What could be done next, and how long after the act before. */
    record Move(int choice, Duration after) {}

    /** A way to go on, beside the acts that the rules know: a payment has no act yet, but stops the clock. */
    private interface Deed {
        void on(Dossier dossier, ActContext context);
    }

    @Property(tries = 2_000)
    void theStepsUsedExactlyTheWorkingTimeOfTheDossier(
            @ForAll("receptions") Instant receivedAt,
            @ForAll("moves") List<Move> moves,
            @ForAll SupplementPolicy supplement) {
        PaperOffice office = STATUTORY.with(supplement);
        Dossier dossier = office.receives(
                days(20),
                receivedAt,
                minutes(StepRole.CLERK, 120),
                minutes(StepRole.OFFICER, 960),
                posting(7),
                minutes(StepRole.LEADER, 240),
                minutes(StepRole.CLERK, 120));
        Instant now = receivedAt;
        for (Move move : moves) {
            now = now.plus(move.after());
            List<Deed> possible = possible(dossier, now);
            if (possible.isEmpty()) {
                return;
            }
            possible.get(move.choice() % possible.size()).on(dossier, office.at(now));
            assertThat(dossier.progress().usedMinutesAt(office.at(now))).isEqualTo(counted(dossier, now));
            assertRunsUntilItsTimeIsUsed(dossier, office, now);
        }
    }

    /** When its own time is up, a running step has used what was allotted; while it stands, nobody knows when. */
    private static void assertRunsUntilItsTimeIsUsed(Dossier dossier, PaperOffice office, Instant now) {
        Integer current = dossier.progress().currentStep();
        if (current == null || dossier.progress().correcting()) {
            return;
        }
        DossierStep step = dossier.progress().steps().get(current - 1);
        if (dossier.promise().pausedSince() != null) {
            assertThat(step.dueAt() == null || step.isOverdueAt(now)).isTrue();
        } else if (step.usedMinutesAt(office.at(now)) > step.allottedMinutes()) {
            assertThat(step.isOverdueAt(now)).isTrue();
        } else if (current != POSTING) {
            assertThat(step.usedMinutesAt(office.at(step.dueAt()))).isEqualTo(step.allottedMinutes());
        }
    }

    private static List<Deed> possible(Dossier dossier, Instant now) {
        List<Deed> deeds = new ArrayList<>();
        boolean waitsForPayment = dossier.promise().pausedSince() != null
                && dossier.suspensions().getLast().kind() == Suspension.Kind.PAYMENT;
        if (waitsForPayment) {
            return List.of(Dossier::resume);
        }
        for (DossierAct act : DossierAct.values()) {
            if (ActRules.stateRefusal(act, dossier.situation(), now).isEmpty()) {
                deed(act).forEach(deeds::add);
            }
        }
        if (dossier.promise().pausedSince() == null && dossier.ending().isEmpty()) {
            deeds.add((waiting, context) -> waiting.pause(Suspension.Kind.PAYMENT, context, REASON));
        }
        return deeds;
    }

    private static List<Deed> deed(DossierAct act) {
        return switch (act) {
            case ACCEPT_HAND_OVER -> List.of(Dossier::acceptHandOver);
            // Twice in the list, so that dossiers come far.
            case HAND_OVER, COMPLETE_STEP, SIGN ->
                List.of(
                        (dossier, context) -> dossier.passOn(act, context, null, null),
                        (dossier, context) -> dossier.passOn(act, context, null, null));
            case REQUEST_SUPPLEMENT -> List.of((dossier, context) -> dossier.requestSupplement(context, REASON));
            case RECEIVE_SUPPLEMENT -> List.of((dossier, context) -> dossier.receiveSupplement(context, null));
            case EXTEND -> List.of((dossier, context) -> dossier.extend(context, 3, REASON));
            case FINISH -> List.of((dossier, context) -> dossier.finish(context, null, null));
            case STOP -> List.of((dossier, context) -> dossier.stop(context, REASON));
            case REASSIGN ->
                List.of((dossier, context) -> dossier.reassign(context, new StaffRef("other", "Phạm Thị Lan"), REASON));
            case RECALL_HAND_OVER -> List.of((dossier, context) -> dossier.recallHandOver(context, null));
            case REQUEST_WITHDRAWAL -> List.of((dossier, context) -> dossier.requestWithdrawal(context, REASON));
            case CANCEL_WITHDRAWAL -> List.of((dossier, context) -> dossier.cancelWithdrawal(context, null));
            // A correction runs beside the clocks: it adds nothing to what was used.
            case REOPEN -> List.of((dossier, context) -> dossier.reopen(context, REASON));
            case SUBMIT,
                    RECEIVE,
                    REQUEST_COMPLETION,
                    REFUSE_AT_RECEPTION,
                    REFUSE,
                    RETURN,
                    MOVE_PROMISE,
                    CONSULT,
                    ANSWER_CONSULTATION,
                    DISPATCH_LEG,
                    RETURN_LEG,
                    ASSESS_FEES,
                    CERTIFY,
                    COLLECT_FEES,
                    CANCEL_RECEIPT,
                    REQUIRE_PAYMENT,
                    CONFIRM_PAYMENT -> List.of();
            case ATTACH, REMOVE_ATTACHMENT, MOVE_PAPER -> List.of();
        };
    }

    /** Minute by minute through the desk's sessions, waits and the time after the end left out. */
    private static long counted(Dossier dossier, Instant now) {
        Instant end = dossier.ending().map(Ending::finishedAt).orElse(now);
        long counted = between(dossier.promise().receivedAt(), end);
        for (Suspension wait : dossier.suspensions()) {
            counted -= between(wait.startedAt(), wait.endedAt() == null ? end : wait.endedAt());
        }
        return counted;
    }

    private static long between(Instant from, Instant until) {
        return WORKED_BEFORE[minute(until)] - WORKED_BEFORE[minute(from)];
    }

    private static int minute(Instant instant) {
        return (int) Duration.between(START, instant).toMinutes();
    }

    private static long[] countMinuteByMinute() {
        long[] worked = new long[DAYS * 24 * 60 + 1];
        for (int minute = 0; minute < worked.length - 1; minute++) {
            LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute);
            boolean open = STATUTORY.calendar().sessionsOn(FIRST.plusDays(minute / (24 * 60))).stream()
                    .anyMatch(session -> !time.isBefore(session.opensAt()) && time.isBefore(session.closesAt()));
            worked[minute + 1] = worked[minute] + (open ? 1 : 0);
        }
        return worked;
    }

    /** Also at night, on rest days and holidays: people apply on line then. */
    @Provide
    Arbitrary<Instant> receptions() {
        return Arbitraries.longs().between(0, 300L * 24 * 60 * 60).map(second -> START.plusSeconds(second));
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Duration> gaps = Arbitraries.oneOf(
                        Arbitraries.of(0L, 1L, 240L, 480L, 1440L),
                        Arbitraries.longs().between(0, 600),
                        Arbitraries.longs().between(0, 5 * 1440))
                .flatMap(minutes -> Arbitraries.longs().between(0, 59).map(seconds -> Duration.ofMinutes(minutes)
                        .plusSeconds(seconds)));
        return Combinators.combine(Arbitraries.integers().between(0, 59), gaps)
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }
}
