package vn.motcua.organization.web;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.organization.Staff;

/** Somebody of the caller's agency, as everybody there knows them. */
@Schema(name = "Colleague")
public record ColleagueView(
        @Schema(examples = "officer") String username,
        @Schema(examples = "Đặng Thị Lan") String name,
        @Schema(nullable = true) String title,

        @Schema(description = "Codes of the departments they sit in", examples = "[\"HCTP\"]")
        Set<String> departments,

        @Schema(description = "Whether somebody stands in for them today")
        boolean absentToday) {

    static ColleagueView of(Staff staff, Set<String> absent) {
        return new ColleagueView(
                staff.username(),
                staff.name(),
                staff.title(),
                new TreeSet<>(staff.departmentCodes()),
                absent.contains(staff.username()));
    }
}
