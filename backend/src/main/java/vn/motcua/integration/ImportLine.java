package vn.motcua.integration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.Channel;

/** One dossier of the past as a register or another system tells it. Due dates and outcomes are not among it. */
@Schema(name = "ImportLine", examples = """
                {"sourceId":"so-2016-0001","procedureCode":"R2016-001","channel":"DIRECT",
                 "applicant":{"name":"Nguyễn Thị Sáu"},"receivedAt":"2016-01-04T08:10:00+07:00",
                 "events":[{"type":"FINISHED","at":"2016-01-04T15:00:00+07:00"}]}
                """)
public record ImportLine(
        @Schema(description = "Its name in the other system; sent again, it changes nothing") @NotBlank @Size(max = 200) String sourceId,

        @NotBlank @Size(max = 50) String procedureCode,
        @NotNull Channel channel,
        @NotNull @Valid ImportedApplicant applicant,
        @NotNull OffsetDateTime receivedAt,
        @Size(max = 50) List<@NotNull @Valid ImportedEvent> events,
        @Size(max = 1000) String note) {

    @Schema(name = "ImportedApplicant")
    public record ImportedApplicant(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 20) String idNumber,
            @Size(max = 10) String birthDate,
            @Size(max = 20) String phone,
            @Email @Size(max = 200) String email,
            @Size(max = 500) String address) {}

    @Schema(name = "ImportedEvent")
    public record ImportedEvent(
            @NotNull Kind type,
            @NotNull OffsetDateTime at,
            @Size(max = 2000) String reason,

            @Schema(description = "Of EXTENDED: working days added; 1 when left out") @Min(1) @Max(250) Integer workingDays) {}

    /** What a register tells of a dossier after its reception. */
    public enum Kind {
        SUPPLEMENT_REQUESTED,
        SUPPLEMENTED,
        EXTENDED,
        FINISHED,
        REFUSED,
        STOPPED,
        RETURNED
    }

    public List<ImportedEvent> history() {
        return events == null ? List.of() : events;
    }
}
