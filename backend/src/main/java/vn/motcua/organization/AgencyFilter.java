package vn.motcua.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which agencies a list shows.
 *
 * @param scope ids that the caller administers
 * @param query words of name or code without accents; null for all
 * @param closed whether closed ones; null for both
 * @param parentId directly below this one; null for all
 */
public record AgencyFilter(List<Integer> scope, String query, Boolean closed, Integer parentId, LocalDate today) {

    Map<String, Object> parameters(String pattern, String after) {
        Map<String, Object> parameters = new HashMap<>(
                Map.of("scope", scope.toArray(Integer[]::new), "pattern", pattern, "after", after, "today", today));
        parameters.put("closed", closed);
        parameters.put("parent", parentId);
        return parameters;
    }
}
