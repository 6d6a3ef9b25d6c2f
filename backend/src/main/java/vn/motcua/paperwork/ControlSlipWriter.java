package vn.motcua.paperwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStep;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.OutcomeRule;
import vn.motcua.dossier.OutsideLeg;

/**
 * Phiếu kiểm soát quá trình: a row for each time that the dossier changed hands, with both who gave it and who took it,
 * and how the giver's part stood to its time. Agencies outside have rows of their own.
 */
final class ControlSlipWriter implements FormWriter {

    /**
     * One pair of signatures.
     *
     * @param taken what the second signature says: taken, or taken back from outside
     * @param takenAt null while nobody has accepted
     * @param result how the part that ended with it stood to its time
     */
    public record Leg(
            int number,
            String from,
            String givenBy,
            String givenAt,
            String to,
            String taken,
            String takenBy,
            String takenAt,
            String result,
            String note) {}

    private record Timed(Instant at, Leg leg) {}

    @Override
    public List<Instant> writtenAt(FormFacts facts) {
        return facts.dossier().progress().handOvers().stream()
                .map(HandOver::givenAt)
                .limit(1)
                .toList();
    }

    @Override
    public void write(FormFacts facts, IssuingOffice office, int number, FormValues values) {
        Dossier dossier = facts.dossier();
        facts.whose(values);
        values.put("receivedAt", VietnameseWords.moment(dossier.promise().receivedAt()))
                .require("promisedAt", VietnameseWords.moment(dossier.promise().promisedAt()), "FORM_LACKS_PROMISED_AT")
                .put("department", facts.department(dossier.departmentCode()))
                .put("others", others(facts))
                .put("legs", legs(facts))
                .put(
                        "outcome",
                        dossier.ending()
                                .map(ending -> VietnameseWords.outcome(ending.outcome()))
                                .orElse(null));
    }

    /** Cơ quan phối hợp: who was asked, here and outside; null for nobody. */
    private static String others(FormFacts facts) {
        Dossier dossier = facts.dossier();
        String names = Stream.concat(
                        dossier.consultations().asked().stream().map(asked -> facts.department(asked.departmentCode())),
                        dossier.outsideLegs().all().stream().map(OutsideLeg::agencyName))
                .distinct()
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names;
    }

    private static List<Leg> legs(FormFacts facts) {
        List<Timed> all = new ArrayList<>();
        facts.dossier().progress().handOvers().forEach(handOver -> all.add(leg(facts, handOver)));
        facts.dossier().outsideLegs().all().forEach(leg -> all.add(leg(facts, leg)));
        all.sort(Comparator.comparing(Timed::at));
        List<Leg> numbered = new ArrayList<>();
        for (Timed timed : all) {
            Leg leg = timed.leg();
            numbered.add(new Leg(
                    numbered.size() + 1,
                    leg.from(),
                    leg.givenBy(),
                    leg.givenAt(),
                    leg.to(),
                    leg.taken(),
                    leg.takenBy(),
                    leg.takenAt(),
                    leg.result(),
                    leg.note()));
        }
        return numbered;
    }

    private static Timed leg(FormFacts facts, HandOver handOver) {
        DossierStep step = facts.dossier().progress().steps().get(handOver.fromStep() - 1);
        boolean recalled = handOver.recalledAt() != null;
        Leg leg = new Leg(
                0,
                facts.department(step.departmentCode()),
                handOver.givenByName(),
                VietnameseWords.moment(handOver.givenAt()),
                facts.department(handOver.toDepartmentCode()),
                "Nhận",
                recalled ? null : handOver.acceptedByName(),
                recalled ? null : VietnameseWords.moment(handOver.acceptedAt()),
                recalled ? "Đã rút lại" : result(facts.dossier(), handOver.givenAt(), step.dueAt()),
                handOver.note());
        return new Timed(handOver.givenAt(), leg);
    }

    private static Timed leg(FormFacts facts, OutsideLeg outside) {
        Leg leg = new Leg(
                0,
                facts.department(facts.dossier().departmentCode()),
                outside.dispatchedByName(),
                VietnameseWords.moment(outside.dispatchedAt()),
                outside.agencyName(),
                "Nhận lại",
                outside.returnedByName(),
                VietnameseWords.moment(outside.returnedAt()),
                outside.isOpen() ? "Chưa có kết quả" : words(outside.returnedAt(), outside.dueAt()),
                outside.result() == null ? outside.note() : outside.result());
        return new Timed(outside.dispatchedAt(), leg);
    }

    private static String result(Dossier dossier, Instant left, Instant due) {
        boolean corrects = dossier.corrections().stream().anyMatch(correction -> covers(correction, left));
        return corrects ? "Đính chính" : words(left, due);
    }

    private static boolean covers(Correction correction, Instant moment) {
        return !moment.isBefore(correction.reopenedAt())
                && (correction.finishedAt() == null || !moment.isAfter(correction.finishedAt()));
    }

    /** A step is late by the hour, as on the screens; early and on time are told by the date. */
    private static String words(Instant left, Instant due) {
        if (due != null && left.isAfter(due)) {
            return VietnameseWords.outcome(Outcome.LATE);
        }
        return VietnameseWords.outcome(OutcomeRule.DEFAULT.outcome(left, due));
    }
}
