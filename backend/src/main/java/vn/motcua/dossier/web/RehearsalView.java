package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Rehearsal;

/** What was, and what would have been under the limits of a version. */
@Schema(name = "Rehearsal")
public record RehearsalView(
        @Schema(examples = "1.001776") String code,
        @Schema(examples = "4") int version,
        LocalDate from,
        @Schema(description = "Inclusive") LocalDate to,

        @Schema(description = "Finished dossiers that were received in the period", examples = "63")
        long total,

        OutcomeCounts was,
        OutcomeCounts would,

        @Schema(description = "Dossiers whose date would lie in a year that is not loaded", examples = "0")
        long notComputed,

        @Schema(description = "Those that would have been late, the worst first, 500 at most")
        List<LateView> late) {

    private static final int MOST = 500;

    @Schema(name = "OutcomeCounts")
    public record OutcomeCounts(
            @Schema(examples = "20") long early,
            @Schema(examples = "43") long onTime,
            @Schema(examples = "0") long late,
            @Schema(examples = "0") long noDeadline) {

        private static OutcomeCounts of(Map<Outcome, Long> counts) {
            return new OutcomeCounts(
                    counts.get(Outcome.EARLY),
                    counts.get(Outcome.ON_TIME),
                    counts.get(Outcome.LATE),
                    counts.get(Outcome.NO_DEADLINE));
        }
    }

    @Schema(name = "LateInRehearsal")
    public record LateView(
            @Schema(examples = "H07.142-261123-0001") String code,
            OffsetDateTime receivedAt,
            OffsetDateTime finishedAt,
            Outcome was,

            @Schema(description = "By which it was measured; null where nothing was promised", nullable = true)
            OffsetDateTime dueAt,

            OffsetDateTime newDueAt) {

        private static LateView of(Rehearsal.LateDossier late) {
            return new LateView(
                    late.code(),
                    offset(late.receivedAt()),
                    offset(late.finishedAt()),
                    late.was(),
                    offset(late.dueAt()),
                    offset(late.newDueAt()));
        }
    }

    static RehearsalView of(String code, int version, LocalDate from, LocalDate to, Rehearsal rehearsal) {
        return new RehearsalView(
                code,
                version,
                from,
                to,
                rehearsal.total(),
                OutcomeCounts.of(rehearsal.was()),
                OutcomeCounts.of(rehearsal.would()),
                rehearsal.notComputed(),
                rehearsal.late().stream().limit(MOST).map(LateView::of).toList());
    }
}
