package vn.motcua.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of staff (or a machine) in an answer. */
@Schema(name = "StaffRef")
public record StaffRef(
        @Schema(examples = "clerk") String username,
        @Schema(examples = "Nguyễn Thị Mai") String name) {

    /** Null when nobody is meant. */
    public static StaffRef of(String username, String name) {
        return username == null ? null : new StaffRef(username, name == null ? username : name);
    }
}
