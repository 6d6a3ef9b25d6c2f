package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.shared.problem.ProblemTexts;

/** Something about the calendar that an administrator should look at; it hinders nobody. */
@Schema(name = "CalendarWarning")
public record CalendarWarning(
        @Schema(examples = "NEXT_YEAR_NOT_LOADED") String code,

        @Schema(nullable = true, description = "The date it is about")
        LocalDate date,

        @Schema(examples = "Lịch nghỉ lễ năm 2028 chưa được nhập.")
        String detail,

        @Schema(examples = "The holidays of 2028 are not loaded yet.")
        String detailEn) {

    /** The government announces the days of the next year in autumn. */
    private static final int REMIND_FROM_MONTH = 10;

    /** From 1 October on, when the next year is missing. */
    static List<CalendarWarning> ofYears(Collection<Integer> loaded, LocalDate today) {
        int next = today.getYear() + 1;
        return today.getMonthValue() < REMIND_FROM_MONTH || loaded.contains(next)
                ? List.of()
                : List.of(of("NEXT_YEAR_NOT_LOADED", null, Integer.toString(next)));
    }

    /**
     * Of swapped days without their pair.
     *
     * @param swapped the swapped days of all years
     * @param first only days from here on are told, inclusive
     * @param last the last day told, inclusive
     */
    static List<CalendarWarning> ofSwappedDays(
            List<CalendarDate> swapped, Collection<Integer> loaded, LocalDate first, LocalDate last) {
        List<CalendarWarning> warnings = new ArrayList<>();
        for (CalendarDate day : SwappedPairs.unpaired(swapped, loaded)) {
            if (!day.date().isBefore(first) && !day.date().isAfter(last)) {
                String code =
                        day.kind() == DayKind.OFF_SWAPPED ? "OFF_SWAPPED_WITHOUT_PAIR" : "WORKING_SWAPPED_WITHOUT_PAIR";
                warnings.add(of(code, day.date(), day.date()));
            }
        }
        return warnings;
    }

    private static CalendarWarning of(String code, LocalDate date, Object argument) {
        return new CalendarWarning(
                code, date, ProblemTexts.vietnamese(code, argument), ProblemTexts.english(code, argument));
    }
}
