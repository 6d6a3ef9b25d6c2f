package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Calendars.session;
import static vn.motcua.calendar.VietnamDates.date;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.problem.ProblemException;

/** What lies over what, when an agency states days and hours of its own. */
class CalendarLayerTest {

    private static final LocalDate HOLIDAY = date("Tue 2026-11-24");
    private static final LocalDate STORM = date("Fri 2026-11-27");

    @Test
    void anAgencysDayCountsAndOtherNationalDaysStay() {
        CalendarLayer inForce = layer(List.of(day(HOLIDAY, DayKind.WORKING), day(STORM, DayKind.CLOSED)))
                .over(layer(List.of(day(HOLIDAY, DayKind.OFF), day(date("Fri 2027-01-01"), DayKind.OFF))));
        assertThat(inForce.days().values().stream()
                        .map(entry -> entry.day().date() + " " + entry.day().kind()))
                .containsExactly("2026-11-24 WORKING", "2026-11-27 CLOSED", "2027-01-01 OFF");
    }

    @Test
    void anAgencysHoursEndTheNationalOnesForGood() {
        CalendarLayer national =
                layer(List.of(), week("Fri 2010-01-01"), week("Mon 2026-06-01"), week("Mon 2027-03-01"));
        CalendarLayer own = layer(List.of(), week("Mon 2026-09-07"));
        assertThat(own.over(national).weeks().keySet())
                .containsExactly(date("Fri 2010-01-01"), date("Mon 2026-06-01"), date("Mon 2026-09-07"));
    }

    @Test
    void anAgencyThatStatesNothingHasTheNationalCalendar() {
        CalendarLayer national = layer(List.of(day(HOLIDAY, DayKind.OFF)), week("Fri 2010-01-01"));
        assertThat(CalendarLayer.NONE.isEmpty()).isTrue();
        assertThat(CalendarLayer.NONE.over(national)).isEqualTo(national);
    }

    @Test
    void aDayWorkedInExchangeHasTheHoursOfTheAgency() {
        StatedCalendar stated = new StatedCalendar(
                7,
                List.of(2026),
                layer(List.of(day(date("Sat 2026-08-22"), DayKind.WORKING_SWAPPED)), week("Fri 2010-01-01")),
                layer(
                        List.of(),
                        List.of(new DeskHoursEntry(
                                date("Mon 2026-06-01"), DayOfWeek.MONDAY, session("08:00", "12:00")))));
        WorkingCalendar calendar = stated.build();
        assertThat(calendar.revision()).isEqualTo(7);
        assertThat(calendar.sessionsOn(date("Sat 2026-08-22"))).containsExactly(session("08:00", "12:00"));
    }

    @Test
    void aProposalChangesOnlyTheLayerItIsAbout() {
        StatedCalendar stated = new StatedCalendar(
                1,
                List.of(2026),
                layer(List.of(day(HOLIDAY, DayKind.OFF)), week("Fri 2010-01-01")),
                layer(List.of(day(HOLIDAY, DayKind.WORKING))));
        assertThat(kindOf(stated, CalendarOwner.NATION)).isEqualTo(DayKind.WORKING);
        assertThat(kindOf(stated, CalendarOwner.agency(2))).isEqualTo(DayKind.OFF);
    }

    /** Of the holiday, when its owner forgets it. */
    private static DayKind kindOf(StatedCalendar stated, CalendarOwner forgetful) {
        CalendarProposal proposal = new CalendarProposal(forgetful, List.of(), List.of(HOLIDAY), List.of(), List.of());
        return stated.with(proposal).build().on(HOLIDAY).kind();
    }

    /** ADR 0048. */
    @Test
    void whatWasChangedIsTakenBack() {
        CalendarLayer then = layer(List.of(day(HOLIDAY, DayKind.OFF)), week("Fri 2010-01-01"));
        CalendarLayer now = layer(
                List.of(day(STORM, DayKind.CLOSED)),
                List.of(new DeskHoursEntry(date("Fri 2010-01-01"), DayOfWeek.MONDAY, session("08:00", "12:00"))),
                week("Mon 2026-06-01"));
        Map<String, String> hours = WeeklyHours.of(week("Fri 2010-01-01")).statements();
        List<CalendarChange> newestFirst = List.of(
                change(CalendarSubject.YEAR, date("Fri 2027-01-01"), null, Map.of("source", "admin")),
                change(CalendarSubject.DESK_HOURS, date("Mon 2026-06-01"), null, hours),
                change(CalendarSubject.DESK_HOURS, date("Fri 2010-01-01"), hours, Map.of("MONDAY", "08:00-12:00")),
                change(CalendarSubject.DAY, STORM, said(STORM, DayKind.OFF), said(STORM, DayKind.CLOSED)),
                change(CalendarSubject.DAY, STORM, null, said(STORM, DayKind.OFF)),
                change(CalendarSubject.DAY, HOLIDAY, said(HOLIDAY, DayKind.OFF), null));
        assertThat(new StatedCalendar(3, List.of(2026, 2027), now, CalendarLayer.NONE).before(newestFirst, List.of()))
                .isEqualTo(new StatedCalendar(3, List.of(2026), then, CalendarLayer.NONE));
    }

    private static Map<String, String> said(LocalDate date, DayKind kind) {
        return day(date, kind).statements();
    }

    private static CalendarChange change(
            CalendarSubject subject, LocalDate day, Map<String, String> before, Map<String, String> after) {
        return CalendarChange.of(CalendarEdit.installation(Instant.EPOCH), 1, subject, day, before, after);
    }

    @Test
    void theFirstWeekOfTheNationCannotBeProposedAway() {
        CalendarLayer layer = layer(List.of(), week("Fri 2010-01-01"), week("Mon 2026-06-01"));
        assertThatThrownBy(() -> forget(CalendarOwner.NATION, "Fri 2010-01-01").requirePossible(layer))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("FIRST_DESK_HOURS_STAY"));
        CalendarProposal later = forget(CalendarOwner.NATION, "Mon 2026-06-01");
        later.requirePossible(layer);
        assertThat(later.appliedTo(layer).weeks()).containsOnlyKeys(date("Fri 2010-01-01"));
        CalendarProposal ofAnAgency = forget(CalendarOwner.agency(1), "Fri 2010-01-01");
        ofAnAgency.requirePossible(layer);
        assertThat(ofAnAgency.appliedTo(layer).weeks()).containsOnlyKeys(date("Mon 2026-06-01"));
    }

    private static CalendarProposal forget(CalendarOwner owner, String validFrom) {
        return new CalendarProposal(owner, List.of(), List.of(), List.of(), List.of(date(validFrom)));
    }

    @SafeVarargs
    private static CalendarLayer layer(List<CalendarEntry> days, List<DeskHoursEntry>... weeks) {
        NavigableMap<LocalDate, CalendarEntry> byDate = new TreeMap<>();
        days.forEach(entry -> byDate.put(entry.day().date(), entry));
        NavigableMap<LocalDate, List<DeskHoursEntry>> byBeginning = new TreeMap<>();
        for (List<DeskHoursEntry> week : weeks) {
            byBeginning.put(week.getFirst().validFrom(), week);
        }
        return new CalendarLayer(byDate, byBeginning);
    }

    private static CalendarEntry day(LocalDate date, DayKind kind) {
        return new CalendarEntry(new CalendarDate(date, kind, List.of(), "Lý do", "Reason", null), Certainty.ANNOUNCED);
    }

    private static List<DeskHoursEntry> week(String validFrom) {
        return List.of(new DeskHoursEntry(date(validFrom), DayOfWeek.MONDAY, session("07:00", "11:00")));
    }
}
