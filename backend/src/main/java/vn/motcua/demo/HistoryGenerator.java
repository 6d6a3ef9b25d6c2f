package vn.motcua.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.motcua.demo.DemoPlan.Batch;
import vn.motcua.demo.DemoPlan.Fate;

/** Turns the plan into dossiers. The same plan and the same due dates give the same dossiers, to the last byte. */
final class HistoryGenerator {

    static final String NOTE = "Dữ liệu mô phỏng";

    private static final long SEED = 20160630L;
    private static final int ATTEMPTS = 1_000;

    private final DemoPlan plan;
    private final DueDates dueDates;
    private final DeskCalendar calendar;
    private final RandomGenerator random;
    private final Traffic traffic;

    HistoryGenerator(DemoPlan plan, DueDates dueDates, DeskCalendar calendar) {
        this.plan = plan;
        this.dueDates = dueDates;
        this.calendar = calendar;
        // A named algorithm, since that of a default generator may differ from one JDK to the next.
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        this.traffic = new Traffic(calendar, random);
    }

    /** All dossiers in the order of their reception, so that dossier codes grow with time. */
    List<ImportLine> generate(ProgressBar progress) {
        var lines = new ArrayList<ImportLine>();
        for (Batch batch : plan.batches()) {
            for (int i = 0; i < batch.dossiers(); i++) {
                lines.add(line(batch, batch.fate(i)));
                progress.advance(1);
            }
        }
        lines.sort(Comparator.comparing(ImportLine::receivedAt));
        var numbered = new ArrayList<ImportLine>();
        for (ImportLine line : lines) {
            numbered.add(numbered(line, numbered.size() + 1));
        }
        return numbered;
    }

    private static ImportLine numbered(ImportLine line, int number) {
        return new ImportLine(
                "tam-phuoc-2016-h1-%04d".formatted(number),
                line.procedureCode(),
                line.channel(),
                line.applicant(),
                line.note(),
                line.receivedAt(),
                line.events());
    }

    /** Draws receptions until one can be finished inside the period in the way it should. */
    private ImportLine line(Batch batch, Fate fate) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int lastMinute = batch.limit().isSameDay() ? DeskHours.LAST_SAME_DAY_RECEPTION : DeskHours.CLOSING - 30;
            LocalDate day = traffic.day(batch.receivedFrom(), batch.receivedTo(), random);
            int minute = traffic.minute(lastMinute, random);
            var events = batch.limit().isSameDay()
                    ? Optional.of(sameDay(batch, fate, day, minute))
                    : overDays(batch, fate, DeskHours.at(day, minute));
            if (events.isPresent()) {
                return new ImportLine(
                        null,
                        batch.procedureCode(),
                        batch.channel(),
                        Applicants.next(random),
                        NOTE,
                        DeskHours.at(day, minute),
                        events.get());
            }
        }
        throw new IllegalStateException("no reception of %s between %s and %s can be finished from %s to %s"
                .formatted(
                        batch.procedureCode(), batch.receivedFrom(), batch.receivedTo(), DemoPlan.FROM, DemoPlan.TO));
    }

    /** Due the same day: the calendar has asked the software for exactly that. */
    private List<ImportLine.Event> sameDay(Batch batch, Fate fate, LocalDate day, int receivedMinute) {
        int finished = receivedMinute + random.nextInt(15, 90);
        return List.of(
                resolution(batch, fate, DeskHours.at(day, finished)),
                event("RETURNED", DeskHours.at(day, finished + random.nextInt(3, 20))));
    }

    private Optional<List<ImportLine.Event>> overDays(Batch batch, Fate fate, OffsetDateTime receivedAt) {
        var events = new ArrayList<ImportLine.Event>();
        LocalDate received = receivedAt.toLocalDate();
        LocalDate due = dueOn(receivedAt, batch);
        if (fate == Fate.SUPPLEMENTED) {
            // Asked for within three working days (Nghị định 61/2018 Điều 19.4); the time then starts again from zero.
            LocalDate asked = calendar.after(received, random.nextInt(1, 3));
            if (!asked.isBefore(due)) {
                return Optional.empty();
            }
            OffsetDateTime completed = somewhereOn(calendar.after(asked, random.nextInt(1, 6)));
            events.add(new ImportLine.Event(
                    "SUPPLEMENT_REQUESTED",
                    somewhereOn(asked),
                    plan.reason("SUPPLEMENT_REQUESTED", batch.procedureCode())));
            events.add(event("SUPPLEMENTED", completed));
            due = dueOn(completed, batch);
        }
        if (due.isBefore(DemoPlan.FROM) || due.isAfter(DemoPlan.TO)) {
            return Optional.empty();
        }
        LocalDate finished = due;
        if (fate == Fate.EARLY) {
            List<LocalDate> before = calendar.between(received, due);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            finished = before.get(before.size() - 1 - random.nextInt(Math.min(3, before.size())));
        }
        int minute = random.nextInt(30, DeskHours.CLOSING - 60);
        events.add(resolution(batch, fate, DeskHours.at(finished, minute)));
        events.add(event("RETURNED", returned(finished, minute)));
        return Optional.of(events);
    }

    /** Mostly the same day, otherwise when the applicant comes by some days later. */
    private OffsetDateTime returned(LocalDate finished, int minute) {
        LocalDate day = random.nextInt(10) < 7 ? finished : calendar.after(finished, random.nextInt(1, 4));
        return day.equals(finished) ? DeskHours.at(day, minute + random.nextInt(5, 50)) : somewhereOn(day);
    }

    private ImportLine.Event resolution(Batch batch, Fate fate, OffsetDateTime at) {
        return fate == Fate.REFUSED
                ? new ImportLine.Event("REFUSED", at, plan.reason("REFUSED", batch.procedureCode()))
                : event("FINISHED", at);
    }

    private OffsetDateTime somewhereOn(LocalDate day) {
        return DeskHours.at(day, random.nextInt(10, DeskHours.CLOSING - 20));
    }

    private LocalDate dueOn(OffsetDateTime countedFrom, Batch batch) {
        return dueDates.dueAt(countedFrom, batch.limit(), batch.channel()).toLocalDate();
    }

    private static ImportLine.Event event(String type, OffsetDateTime at) {
        return new ImportLine.Event(type, at, null);
    }
}
