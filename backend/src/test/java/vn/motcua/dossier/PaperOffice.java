package vn.motcua.dossier;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.calendar.CalendarDate;
import vn.motcua.calendar.CalendarFiles;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.DeadlineCalculator;
import vn.motcua.calendar.DeadlineSettings;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendarBuilder;
import vn.motcua.organization.Actor;
import vn.motcua.procedure.CatalogueEdit;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureField;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.StatedLimit;
import vn.motcua.procedure.StepRole;
import vn.motcua.shared.VietnamTime;

/**
 * An office of paper, without rows or requests: dossiers go through the acts themselves, at the moments and by the
 * settings that a test names. The calendar is the shipped one: 07:00–11:00 and 13:00–17:00, Monday to Friday.
 */
record PaperOffice(WorkingCalendar calendar, SupplementPolicy supplement, OutcomeRule outcomes) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);
    private static final Actor SOMEBODY = new Actor(1, "mai", "Nguyễn Thị Mai", Set.of(), Set.of());

    static final PaperOffice STATUTORY =
            new PaperOffice(shipped().build(), SupplementPolicy.RESTART, OutcomeRule.DEFAULT);

    PaperOffice with(SupplementPolicy policy) {
        return new PaperOffice(calendar, policy, outcomes);
    }

    PaperOffice with(OutcomeRule rule) {
        return new PaperOffice(calendar, supplement, rule);
    }

    /** The same office when one more day is given off. */
    PaperOffice closedOn(String date) {
        CalendarDate day = new CalendarDate(LocalDate.parse(date), DayKind.CLOSED, List.of(), "Bão", "Storm", null);
        return new PaperOffice(shipped().specialDay(day).build(), supplement, outcomes);
    }

    /** @param moment as in {@code "Wed 2026-11-18 09:00"}; a weekday that is wrong does not parse */
    ActContext at(String moment) {
        return at(instant(moment));
    }

    ActContext at(Instant moment) {
        DeadlineSettings usual = DeadlineSettings.DEFAULT;
        return new ActContext(
                SOMEBODY,
                moment,
                moment,
                new DeadlineCalculator(),
                calendar,
                new DeadlineSettings(usual.sameDayCutOff(), usual.cutOffScope(), usual.endOfLimit(), supplement),
                outcomes);
    }

    /** Steps of one working day each, of the desk, an officer, the leader and the desk. */
    Dossier receives(TimeLimit limit, String moment) {
        return receives(
                limit,
                instant(moment),
                minutes(StepRole.CLERK, 480),
                minutes(StepRole.OFFICER, 480),
                minutes(StepRole.LEADER, 480),
                minutes(StepRole.CLERK, 480));
    }

    Dossier receives(TimeLimit limit, Instant moment, DossierStep... steps) {
        return receives(limit, null, moment, steps);
    }

    /** Of a procedure without a limit, with a date agreed upon. */
    Dossier receivesFor(String date, String moment) {
        Appointment appointment = new Appointment(LocalDate.parse(date), "Chờ kết quả đo đạc");
        return receives(null, appointment, instant(moment), minutes(StepRole.CLERK, 0));
    }

    private Dossier receives(TimeLimit limit, Appointment appointment, Instant moment, DossierStep... steps) {
        ActContext context = at(moment);
        IntakeRequest request = new IntakeRequest(
                "P",
                Channel.DIRECT,
                Applicant.of("Nguyễn Hoàng Phúc", null, null, null, null, null),
                List.of(),
                1,
                ResultDelivery.COUNTER,
                false,
                null,
                appointment);
        return Dossier.receive(
                new Reception(
                        new DossierId(1, 1),
                        "H07.142-261118-0001",
                        version(limit),
                        Intake.of(request, null, context),
                        appointment,
                        List.of(),
                        List.of(steps)),
                context);
    }

    static DossierStep minutes(StepRole role, long allotted) {
        return new DossierStep(role.name(), role, "D", allotted, null);
    }

    static DossierStep posting(int calendarDays) {
        return new DossierStep("Niêm yết", StepRole.OFFICER, "D", 480L * calendarDays, calendarDays);
    }

    static Instant instant(String moment) {
        return LocalDateTime.parse(moment, MOMENT).atZone(VietnamTime.ZONE).toInstant();
    }

    static String text(Instant instant) {
        return instant == null ? "–" : MOMENT.format(instant.atZone(VietnamTime.ZONE));
    }

    private static ProcedureVersion version(TimeLimit limit) {
        Procedure procedure = new Procedure("P", new ProcedureField("HT", "Hộ tịch", "D", 1));
        giveId(procedure);
        ChannelTerms terms = new ChannelTerms(Channel.DIRECT, null, limit == null ? null : StatedLimit.of(limit), null);
        ProcedureContent content = new ProcedureContent(
                "Thủ tục",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(terms),
                false,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null);
        CatalogueEdit edit = new CatalogueEdit(Instant.EPOCH, "mai", "Nguyễn Thị Mai");
        ProcedureVersion version = ProcedureVersion.draft(procedure, 1, null, content, edit);
        version.publish(null, LocalDate.of(2020, 1, 1), null, null, edit);
        return version;
    }

    /** The database gives the number; here there is none. */
    private static void giveId(Procedure procedure) {
        try {
            Field id = Procedure.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(procedure, 1);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static TimeLimit days(int workingDays) {
        return TimeLimit.workingDays(workingDays);
    }

    private static WorkingCalendarBuilder shipped() {
        WorkingCalendarBuilder rows = WorkingCalendar.builder().revision(1);
        IntStream.rangeClosed(2025, 2027).forEach(rows::year);
        CalendarFiles.deskHours().forEach(hours -> rows.deskHours(hours.validFrom(), hours.weekday(), hours.session()));
        CalendarFiles.holidays().forEach(entry -> rows.specialDay(entry.day()));
        return rows;
    }
}
