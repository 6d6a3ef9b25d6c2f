package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * One date of a {@link DeadlineExplanation}.
 *
 * @param phase 1, or 2 in the second phase of a {@link PhasedLimit}
 * @param counted whether the date uses up part of the limit
 * @param dayNumber which day of the phase it is, from 1; null when not counted and for hour limits
 * @param countedMinutes working minutes of the date that fall inside the limit
 * @param role null for a date between the first and the last
 * @param reason why it counts or not, in Vietnamese
 * @param reasonEn the same in English
 * @param legalReference the law or decision behind it; null when there is none
 */
public record ExplainedDay(
        LocalDate date,
        DayKind kind,
        int phase,
        boolean counted,
        Integer dayNumber,
        long countedMinutes,
        Role role,
        String reason,
        String reasonEn,
        String legalReference) {

    public enum Role {
        RECEIVED,
        DUE,
        RECEIVED_AND_DUE
    }

    ExplainedDay as(Role other) {
        return new ExplainedDay(
                date, kind, phase, counted, dayNumber, countedMinutes, other, reason, reasonEn, legalReference);
    }

    /** The same date as one of an extension that goes on after so many numbered days of the limit. */
    ExplainedDay asExtension(int numbered) {
        if (!counted) {
            return as(null);
        }
        return new ExplainedDay(
                date,
                kind,
                phase,
                true,
                numbered + dayNumber,
                countedMinutes,
                null,
                DayRule.EXTENSION.vietnamese() + " " + dayNumber,
                DayRule.EXTENSION.english() + " " + dayNumber,
                DayRule.EXTENSION.legalReference(date));
    }
}
