package vn.motcua.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.DeskDayRequest;
import vn.motcua.calendar.DeskHoursEntry;

/** A whole week of desk hours: a weekday that is left out is a day of rest. */
@Schema(name = "DeskHoursRequest", examples = """
                {"week":[{"weekday":"MONDAY","sessions":[{"opensAt":"07:00","closesAt":"11:30"},
                                                         {"opensAt":"13:30","closesAt":"17:00"}]},
                         {"weekday":"SATURDAY","sessions":[{"opensAt":"07:30","closesAt":"11:30"}]}]}
                """)
public record DeskHoursRequest(
        @NotEmpty @Size(max = 7) List<@NotNull @Valid DeskDayRequest> week,

        @Schema(description = "Why hours that were in force already are changed") @Size(max = 1000) String changeReason) {

    List<DeskHoursEntry> toEntries(LocalDate validFrom) {
        return DeskDayRequest.toEntries(week, validFrom, "/week");
    }
}
