package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.shared.problem.ProblemException;

/**
 * A change of one layer of the calendar that nobody has made yet.
 *
 * @param days stated instead of what the layer says of these dates now
 * @param forgottenDays dates of which the layer would say nothing
 * @param deskHours whole weeks, stated instead of those that begin on the same date
 * @param forgottenWeeks dates on which no week of the layer would begin
 */
public record CalendarProposal(
        CalendarOwner owner,
        Collection<CalendarEntry> days,
        Collection<LocalDate> forgottenDays,
        Collection<DeskHoursEntry> deskHours,
        Collection<LocalDate> forgottenWeeks) {

    /** Whether the calendar of this agency would be another one. */
    boolean concerns(int agencyId) {
        return owner.isNation() || owner.agencyId() == agencyId;
    }

    /** @throws ProblemException 422 FIRST_DESK_HOURS_STAY */
    void requirePossible(CalendarLayer national) {
        if (owner.isNation()) {
            forgottenWeeks.stream().filter(national.weeks()::containsKey).forEach(national::requireAnEarlierWeek);
        }
    }

    CalendarLayer appliedTo(CalendarLayer layer) {
        NavigableMap<LocalDate, CalendarEntry> changedDays = new TreeMap<>(layer.days());
        changedDays.keySet().removeAll(forgottenDays);
        days.forEach(entry -> changedDays.put(entry.day().date(), entry));
        NavigableMap<LocalDate, List<DeskHoursEntry>> changedWeeks = new TreeMap<>(layer.weeks());
        changedWeeks.keySet().removeAll(forgottenWeeks);
        changedWeeks.putAll(deskHours.stream().collect(Collectors.groupingBy(DeskHoursEntry::validFrom)));
        return new CalendarLayer(changedDays, changedWeeks);
    }
}
