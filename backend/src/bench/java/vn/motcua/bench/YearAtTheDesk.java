package vn.motcua.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.VietnamTime;
import vn.motcua.testing.OfficeClock;

/**
 * The last months of one commune, worked off by its people over HTTP while the clock on the wall runs: so every row
 * that the software would have written is there, whatever rows it writes.
 */
final class YearAtTheDesk {

    private static final Duration TICK = Duration.ofMinutes(15);
    private static final int PEOPLE = 4;
    private static final String REASON = "{\"reason\":\"Thiếu bản chính giấy tờ kèm theo\"}";

    /** One dossier on its way. */
    private record Course(Fate fate, long minutesBetweenActs, boolean waited, DossierState state) {}

    /** Something that somebody does at a moment. */
    private record Deed(Instant at, int number, Callable<Course> doing) {}

    private final WorkingCalendar calendar;
    private final Catalogue catalogue;
    private final Office office;
    private final RandomGenerator random;
    private final ThreadLocal<Wire> wires;
    private final PriorityQueue<Deed> agenda =
            new PriorityQueue<>(Comparator.comparing(Deed::at).thenComparing(Deed::number));
    private int planned;

    YearAtTheDesk(
            WorkingCalendar calendar,
            Catalogue catalogue,
            Office office,
            RandomGenerator random,
            Supplier<Wire> newWire) {
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.office = office;
        this.random = random;
        this.wires = ThreadLocal.withInitial(newWire);
    }

    /** Works from one moment to the other. */
    void work(Instant from, Instant until, int dossiers) throws Exception {
        long minutes = calendar.workingMinutesBetween(from, until);
        for (int i = 0; i < dossiers; i++) {
            plan(calendar.plusWorkingMinutes(from, random.nextLong(1, minutes)), reception());
        }
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            for (List<Deed> together = upTo(until); !together.isEmpty(); together = upTo(until)) {
                Instant now = together.getFirst().at();
                OfficeClock.show(now.atZone(VietnamTime.ZONE).toLocalDateTime());
                for (Future<Course> done :
                        people.invokeAll(together.stream().map(Deed::doing).toList())) {
                    goOn(done.get(), now);
                }
            }
        }
    }

    /** The deeds of the next quarter of an hour in which there are any. */
    private List<Deed> upTo(Instant until) {
        List<Deed> together = new ArrayList<>();
        while (!agenda.isEmpty()
                && agenda.peek().at().isBefore(until)
                && (together.isEmpty()
                        || agenda.peek().at().isBefore(together.getFirst().at().plus(TICK)))) {
            together.add(agenda.poll());
        }
        return together;
    }

    private void plan(Instant at, Callable<Course> doing) {
        agenda.add(new Deed(at, planned++, doing));
    }

    private Callable<Course> reception() {
        Fate fate = Fate.any(random);
        double used = fate.used(random);
        Request request =
                Request.post("/api/v1/dossiers", null, catalogue.any(random).reception(People.applicant(random)));
        return () -> {
            DossierState state = send("CLERK", request);
            return new Course(fate, minutesBetweenActs(state, used), false, state);
        };
    }

    /** The acts are spread evenly over the working time that the dossier takes. */
    private long minutesBetweenActs(DossierState state, double used) {
        Instant now = OfficeClock.now();
        long all = state.promisedAt() == null ? 480 : calendar.workingMinutesBetween(now, state.promisedAt());
        return Math.max(1, (long) (all * used / state.steps()));
    }

    private void goOn(Course course, Instant now) {
        DossierState state = course.state();
        if (state.isReturned()) {
            return;
        }
        boolean waits = state.status().equals("AWAITING_SUPPLEMENT");
        if (waits && course.fate() == Fate.SUPPLEMENT_NEVER_CAME) {
            return;
        }
        long minutes = waits
                ? random.nextLong(480, 2_400)
                : state.isOpen() ? course.minutesBetweenActs() : random.nextLong(5, 1_000);
        // Never in the same quarter of an hour, in which nobody knows who comes first.
        Instant at = calendar.plusWorkingMinutes(now.plus(TICK), minutes);
        plan(at, () -> act(course));
    }

    private Course act(Course course) throws IOException {
        DossierState state = course.state();
        if (state.status().equals("AWAITING_SUPPLEMENT")) {
            return after(course, course.waited(), send("CLERK", state.act("supplements", "{}")));
        }
        if (course.fate().waits() && !course.waited() && state.nextRole().equals("OFFICER")) {
            return after(course, true, send("OFFICER", state.act("supplement-requests", REASON)));
        }
        if (course.fate() == Fate.REFUSED && state.nextRole().equals("LEADER")) {
            return after(course, course.waited(), send("LEADER", state.act("refusal", REASON)));
        }
        return after(course, course.waited(), send(state.nextRole(), state.next()));
    }

    private static Course after(Course course, boolean waited, DossierState state) {
        return new Course(course.fate(), course.minutesBetweenActs(), waited, state);
    }

    private DossierState send(String role, Request request) throws IOException {
        return DossierState.of(office.send(wires.get(), role, request).orFail(request));
    }
}
