package vn.motcua.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The calendar in force, kept in memory. A change made by this instance is seen at once after its commit, one made by
 * another instance within a second.
 */
@ApplicationScoped
public class WorkingCalendars {

    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    /** @param seenAt {@link System#nanoTime()} of the last look at the revision */
    private record Seen(WorkingCalendar calendar, long seenAt) {

        boolean isFresh() {
            return System.nanoTime() - seenAt < LOOK_AGAIN_NANOS;
        }
    }

    private final CalendarReader reader;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Seen seen;

    WorkingCalendars(CalendarReader reader) {
        this.reader = reader;
    }

    /** Cheap: no query, apart from one look at the revision a second. */
    public WorkingCalendar current() {
        Seen last = seen;
        if (last == null) {
            return look();
        }
        // While one thread looks, the others go on with what they have.
        if (!last.isFresh() && looking.tryLock()) {
            try {
                return look();
            } finally {
                looking.unlock();
            }
        }
        return last.calendar();
    }

    /**
     * The calendar as it would be after an edit that nobody has made yet. It is read from the rows; keep it for the
     * whole of a computation.
     *
     * @param days stated instead of what these dates are now
     * @param ordinary dates that would be again what their weekday says
     */
    public WorkingCalendar proposed(Collection<CalendarDate> days, Collection<LocalDate> ordinary) {
        return reader.proposed(days, ordinary);
    }

    /**
     * The next {@link #current()} looks at the rows. Others go on with what they have meanwhile: each of them holds a
     * connection, and would wait for one more.
     */
    public void reload() {
        Seen last = seen;
        if (last != null) {
            seen = new Seen(last.calendar(), last.seenAt() - LOOK_AGAIN_NANOS);
        }
    }

    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
        reload();
    }

    private WorkingCalendar look() {
        looking.lock();
        try {
            long lookedAt = System.nanoTime();
            Seen last = seen;
            boolean unchanged = last != null && last.calendar().revision() == reader.revision();
            WorkingCalendar calendar = unchanged ? last.calendar() : reader.read();
            seen = new Seen(calendar, lookedAt);
            return calendar;
        } finally {
            looking.unlock();
        }
    }
}
