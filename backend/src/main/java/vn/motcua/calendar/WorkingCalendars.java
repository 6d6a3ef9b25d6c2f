package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import vn.motcua.shared.problem.ProblemException;

/**
 * The calendars in force, kept in memory: the national one, and for each agency the national one with its own days and
 * hours over it. A change made by this instance is seen at once after its commit, one made by another instance within
 * a second.
 */
@ApplicationScoped
public class WorkingCalendars {

    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    /** Agencies that state nothing of their own share that of the nation. */
    private record Kept(StatedCalendar rows, WorkingCalendar calendar) {

        static Kept of(StatedCalendar rows) {
            return new Kept(rows, rows.build());
        }
    }

    /** @param at {@link System#nanoTime()} of the look */
    private record Look(long revision, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < LOOK_AGAIN_NANOS;
        }

        Look outdated() {
            return new Look(revision, at - LOOK_AGAIN_NANOS);
        }
    }

    private final CalendarReader reader;
    private final Map<CalendarOwner, Kept> kept = new ConcurrentHashMap<>();
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Look lastLook;

    WorkingCalendars(CalendarReader reader) {
        this.reader = reader;
    }

    /** For those who belong to no agency. Cheap: no query, apart from one look at the revision a second. */
    public WorkingCalendar national() {
        return kept(CalendarOwner.NATION).calendar();
    }

    /** The calendar by which an agency works. Cheap, as {@link #national()}. */
    public WorkingCalendar of(int agencyId) {
        return kept(CalendarOwner.agency(agencyId)).calendar();
    }

    /**
     * The calendars of agencies as they would be after a change that nobody has made yet. Keep the function for the
     * whole of a computation: it makes each calendar once.
     *
     * @throws ProblemException as the change itself would be refused
     */
    public IntFunction<WorkingCalendar> proposed(CalendarProposal proposal) {
        proposal.requirePossible(kept(CalendarOwner.NATION).rows().national());
        Map<Kept, WorkingCalendar> built = new IdentityHashMap<>();
        return agencyId -> {
            Kept inForce = kept(CalendarOwner.agency(agencyId));
            return proposal.concerns(agencyId)
                    ? built.computeIfAbsent(
                            inForce, same -> inForce.rows().with(proposal).build())
                    : inForce.calendar();
        };
    }

    /**
     * The next question looks at the rows. Others go on with what they have meanwhile: each of them holds a
     * connection, and would wait for one more.
     */
    public void reload() {
        Look last = lastLook;
        if (last != null) {
            lastLook = last.outdated();
        }
    }

    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
        reload();
    }

    private Kept kept(CalendarOwner owner) {
        Kept last = kept.get(owner);
        if (last == null) {
            return newest(owner);
        }
        // While one thread looks, the others go on with what they have.
        if (!isInForce(last) && looking.tryLock()) {
            try {
                return newest(owner);
            } finally {
                looking.unlock();
            }
        }
        return last;
    }

    private boolean isInForce(Kept calendar) {
        Look last = lastLook;
        return last.isFresh() && last.revision() <= calendar.rows().revision();
    }

    private Kept newest(CalendarOwner owner) {
        looking.lock();
        try {
            look();
            Kept last = kept.get(owner);
            if (last == null || !isInForce(last)) {
                kept.put(owner, read(owner));
            }
            return kept.get(owner);
        } finally {
            looking.unlock();
        }
    }

    private void look() {
        Look last = lastLook;
        if (last == null || !last.isFresh()) {
            long at = System.nanoTime();
            lastLook = new Look(reader.revision(), at);
        }
    }

    private Kept read(CalendarOwner owner) {
        // The nation comes first: an agency that states nothing shares what is at most older than its own rows.
        Kept national = owner.isNation() ? null : newest(CalendarOwner.NATION);
        StatedCalendar rows = reader.committed(owner);
        return national != null && rows.own().isEmpty() ? national : Kept.of(rows);
    }
}
