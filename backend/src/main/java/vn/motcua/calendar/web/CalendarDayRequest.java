package vn.motcua.calendar.web;

import static vn.motcua.shared.AccentFolding.clean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.CalendarEntry;
import vn.motcua.calendar.Certainty;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.SessionRequest;
import vn.motcua.calendar.StatedDay;

/** What a date is from now on. */
@Schema(name = "CalendarDayRequest", examples = """
                {"kind":"CLOSED","reason":"Nghỉ tránh bão số 9","reasonEn":"Closed for typhoon no. 9",
                 "legalReference":"Công văn 1207/UBND-VP"}
                """)
public record CalendarDayRequest(
        @Schema(description = "Any but REST, which follows from the desk hours") @NotNull DayKind kind,

        @Schema(description = "Hours of this date; left out, a day that is worked has those of an ordinary day")
        @Size(max = 10) List<@NotNull @Valid SessionRequest> sessions,

        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 500) String reasonEn,

        @Schema(description = "The decision or article behind it") @Size(max = 500) String legalReference,

        @Schema(description = "ANNOUNCED when left out") Certainty certainty,

        @Schema(description = "Why a day that has passed is changed") @Size(max = 1000) String changeReason) {

    CalendarEntry toEntry(LocalDate date) {
        return new CalendarEntry(
                StatedDay.of(date, kind, sessions, clean(reason), clean(reasonEn), clean(legalReference), ""),
                Objects.requireNonNullElse(certainty, Certainty.ANNOUNCED));
    }
}
