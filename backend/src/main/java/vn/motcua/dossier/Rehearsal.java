package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the limits of a version would have made of finished dossiers.
 *
 * @param notComputed dossiers whose date would lie in a year that is not loaded; they are in {@code was} only
 * @param late all that would have been late, the worst first
 */
public record Rehearsal(Map<Outcome, Long> was, Map<Outcome, Long> would, long notComputed, List<LateDossier> late) {

    /** @param dueAt by which it was measured; null where nothing was promised */
    public record LateDossier(
            String code, Instant receivedAt, Instant finishedAt, Outcome was, Instant dueAt, Instant newDueAt) {

        private long overdueSeconds() {
            return finishedAt.getEpochSecond() - newDueAt.getEpochSecond();
        }
    }

    /** Adds up what was and what would be, dossier by dossier. */
    static final class Count {

        private final Map<Outcome, Long> was = zeros();
        private final Map<Outcome, Long> would = zeros();
        private final List<LateDossier> late = new ArrayList<>();
        private long notComputed;

        void add(RehearsedDossier dossier, RehearsedDossier.Verdict verdict) {
            was.merge(dossier.outcome(), 1L, Long::sum);
            would.merge(verdict.outcome(), 1L, Long::sum);
            if (verdict.outcome() == Outcome.LATE) {
                late.add(new LateDossier(
                        dossier.code(),
                        dossier.receivedAt(),
                        dossier.finishedAt(),
                        dossier.outcome(),
                        dossier.dueAt(),
                        verdict.dueAt()));
            }
        }

        void addUnknown(RehearsedDossier dossier) {
            was.merge(dossier.outcome(), 1L, Long::sum);
            notComputed++;
        }

        Rehearsal result() {
            late.sort(Comparator.comparingLong(LateDossier::overdueSeconds)
                    .reversed()
                    .thenComparing(LateDossier::code));
            return new Rehearsal(was, would, notComputed, List.copyOf(late));
        }

        private static Map<Outcome, Long> zeros() {
            Map<Outcome, Long> zeros = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                zeros.put(outcome, 0L);
            }
            return zeros;
        }
    }

    public long total() {
        return was.values().stream().mapToLong(Long::longValue).sum();
    }
}
