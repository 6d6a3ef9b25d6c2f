package vn.motcua.organization;

import java.util.Set;

/**
 * What an administrator writes about a member of staff.
 *
 * @param title null when there is none
 * @param email null when there is none
 * @param roles names of {@code security.Roles.OF_STAFF}
 * @param primaryDepartmentCode null, or one of the departments
 */
public record StaffDetails(
        String name,
        String title,
        String email,
        Set<String> roles,
        Set<String> departmentCodes,
        String primaryDepartmentCode) {}
