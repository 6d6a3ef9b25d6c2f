package vn.motcua.dossier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.shared.problem.ProblemException;

/** Printed dates that a change of the calendar has left behind: which they are, and moving those that were chosen. */
@ApplicationScoped
public class PromiseMoves {

    /** What the administrator chose; {@code newPromisedAt} as they saw it. */
    public record Chosen(String code, Instant newPromisedAt) {}

    public record Moved(String code, Instant promisedBefore, Instant promisedAt) {}

    public record Refused(String code, ProblemException problem) {}

    public record Result(List<Moved> moved, List<Refused> refused) {}

    @Inject
    Dossiers dossiers;

    @Inject
    PromiseMover mover;

    /**
     * Of the actor's own agency, since only it acts on its dossiers; in the order of the dates promised. What stands
     * is left out, its date is computed when the clock runs again; so is what could only move into the past, or into
     * a year that is not loaded.
     */
    public List<MovablePromise> candidates(ActContext context) {
        return dossiers.running(context.actor().agencyId()).stream()
                .flatMap(dossier -> movable(dossier, context).stream())
                .sorted(Comparator.comparing((MovablePromise move) ->
                                move.dossier().promise().promisedAt())
                        .thenComparing(move -> move.dossier().code()))
                .toList();
    }

    private static Optional<MovablePromise> movable(Dossier dossier, ActContext context) {
        try {
            return dossier.promiseByCalendar(context)
                    .filter(date -> !date.equals(dossier.promise().promisedAt()))
                    .filter(date -> !PromiseNotMovable.isPast(date, context.at()))
                    .map(date -> new MovablePromise(dossier, date));
        } catch (CalendarYearNotLoaded unknown) {
            return Optional.empty();
        }
    }

    /** Each in a transaction of its own: one refusal does not stop the rest. */
    public Result move(List<Chosen> choices, String reason, ActContext context) {
        List<Moved> moved = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Chosen choice : choices) {
            try {
                // Not TxType.REQUIRES_NEW, on which the interceptor of the agency scope does not hang: it opens the
                // scope of the new transaction at the mover's own @Transactional.
                moved.add(QuarkusTransaction.requiringNew().call(() -> mover.move(choice, reason, context)));
            } catch (ProblemException problem) {
                refused.add(new Refused(choice.code(), problem));
            }
        }
        return new Result(moved, refused);
    }
}
