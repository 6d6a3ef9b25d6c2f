package vn.motcua.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * Which agencies a list shows.
 *
 * @param scope ids that the caller administers
 * @param query words of name or code without accents; null for all
 * @param parentId directly below this one; null for all
 */
public record AgencyFilter(List<Integer> scope, String query, State state, Integer parentId, LocalDate today) {

    /** Which agencies by their days; those that are yet to open count as open. */
    public enum State {
        OPEN,
        CLOSED,
        ALL
    }
}
