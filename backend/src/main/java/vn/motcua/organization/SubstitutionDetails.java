package vn.motcua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Who stands in for whom, in what, and when.
 *
 * @param roles in which the substitute acts; both hold them
 * @param firstDay inclusive
 * @param lastDay inclusive
 * @param reason null when none is given
 */
public record SubstitutionDetails(
        String absent, String substitute, Set<String> roles, LocalDate firstDay, LocalDate lastDay, String reason) {

    boolean overlaps(LocalDate from, LocalDate to) {
        return !firstDay.isAfter(to) && !lastDay.isBefore(from);
    }

    /** What does not change any more once the first day has come. */
    boolean hasTheSameBeginning(SubstitutionDetails other) {
        return List.of(absent, substitute, roles, firstDay)
                .equals(List.of(other.absent, other.substitute, other.roles, other.firstDay));
    }
}
