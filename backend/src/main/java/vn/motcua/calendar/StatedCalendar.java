package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The rows of a calendar as of one revision.
 *
 * @param years those whose holidays are complete, in order
 * @param own what an agency states over the national layer; empty for the nation itself
 */
record StatedCalendar(long revision, List<Integer> years, CalendarLayer national, CalendarLayer own) {

    CalendarLayer inForce() {
        return own.over(national);
    }

    StatedCalendar with(CalendarProposal proposal) {
        return proposal.owner().isNation()
                ? new StatedCalendar(revision, years, proposal.appliedTo(national), own)
                : new StatedCalendar(revision, years, national, proposal.appliedTo(own));
    }

    /**
     * What was stated before these changes were made.
     *
     * @param ofNation newest first
     * @param ofAgency newest first
     */
    StatedCalendar before(List<? extends CalendarChange> ofNation, List<? extends CalendarChange> ofAgency) {
        List<Integer> declared = ofNation.stream()
                .filter(change -> change.subject() == CalendarSubject.YEAR && change.before() == null)
                .map(change -> change.day().getYear())
                .toList();
        return new StatedCalendar(
                revision,
                years.stream().filter(year -> !declared.contains(year)).toList(),
                national.before(ofNation),
                own.before(ofAgency));
    }

    WorkingCalendar build() {
        WorkingCalendarBuilder calendar = WorkingCalendar.builder().revision(revision);
        years.forEach(calendar::year);
        CalendarLayer inForce = inForce();
        inForce.weeks().values().stream()
                .flatMap(List::stream)
                .forEach(entry -> calendar.deskHours(entry.validFrom(), entry.weekday(), entry.session()));
        inForce.days().values().forEach(entry -> calendar.specialDay(entry.day()));
        return calendar.build();
    }

    /** Null when the date is what its weekday says. */
    CalendarEntry statedOn(LocalDate date) {
        return own.days().getOrDefault(date, national.days().get(date));
    }

    /** Whose word counts on a date of which something is stated. */
    CalendarScope scopeOfDay(LocalDate date) {
        return own.days().containsKey(date) ? CalendarScope.AGENCY : CalendarScope.NATIONAL;
    }

    /** Whose hours are in force in the week that begins to be valid on this date. */
    CalendarScope scopeOfWeek(LocalDate validFrom) {
        return own.weeks().containsKey(validFrom) ? CalendarScope.AGENCY : CalendarScope.NATIONAL;
    }
}
