package vn.motcua.organization;

import java.util.HashMap;
import java.util.Map;
import vn.motcua.shared.AccentFolding;

/**
 * Which members of staff a list shows.
 *
 * @param query words of name, username or title without accents; null for all
 * @param role null for all
 * @param departmentCode null for all
 * @param active null for both
 */
public record StaffFilter(int agencyId, String query, String role, String departmentCode, Boolean active) {

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "agency",
                agencyId,
                "pattern",
                AccentFolding.likePattern(query),
                "role",
                role == null ? "" : role,
                "department",
                departmentCode == null ? "" : departmentCode));
        parameters.put("active", active);
        return parameters;
    }
}
