package vn.motcua.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.Appointment;
import vn.motcua.dossier.BackEntry;
import vn.motcua.dossier.IntakeRequest;
import vn.motcua.dossier.IntakeRequest.ReceivedDocument;
import vn.motcua.dossier.ResultDelivery;
import vn.motcua.dossier.payment.StatedFee;
import vn.motcua.dossier.web.FeeRequests.FeeRequest;
import vn.motcua.procedure.Channel;

/** A dossier as it comes in. There is no date in it where the law sets a limit: the date is computed. */
@Schema(name = "ReceiveRequest", examples = """
                {"procedureCode":"R2016-001","channel":"DIRECT",
                 "applicant":{"name":"Nguyễn Hoàng Phúc","idNumber":"083096004127","phone":"0903555218",
                              "address":"Ấp Phước Thạnh, xã Tam Phước"},
                 "documents":[{"requiredDocument":"1","originals":1,"certifiedCopies":0,"copies":0},
                              {"requiredDocument":"2","originals":1,"certifiedCopies":0,"copies":0}]}
                """)
public record ReceiveRequest(
        @NotBlank @Size(max = 50) String procedureCode,
        @NotNull Channel channel,
        @NotNull @Valid ApplicantRequest applicant,
        @NotNull @Size(max = 100) List<@NotNull @Valid DocumentRequest> documents,

        @Schema(description = "Number of sets; 1 when left out") @Min(1) @Max(50) Integer sets,

        @Schema(description = "COUNTER when left out") ResultDelivery resultDelivery,

        @Schema(description = "Older people, disabled people and others of NĐ 63/2010 Điều 18.8")
        Boolean priority,

        @Size(max = 1000) String note,

        @Schema(
                description = "The date agreed upon: needed where the law sets no limit and the result is not given"
                        + " on the spot, refused otherwise",
                nullable = true)
        @Valid AppointmentRequest appointment,

        @Schema(
                description = "Nhập bù: received earlier, while the system could not be used; clerks only",
                nullable = true)
        @Valid BackEntryRequest backEntry,

        @Schema(description = "What the dossier costs; it can be said later", nullable = true) @Size(max = 50) List<@NotNull @Valid FeeRequest> fees) {

    @Schema(
            name = "BackEntryRequest",
            examples = "{\"receivedAt\":\"2026-11-24T09:15:00+07:00\",\"reason\":\"Mất điện cả ngày 24/11\"}")
    public record BackEntryRequest(
            @Schema(
                    description =
                            "When the papers were handed in; not in the future, ten days back at most unless set otherwise")
            @NotNull OffsetDateTime receivedAt,

            @NotBlank @Size(min = 10, max = 2000) String reason) {

        private BackEntry toBackEntry() {
            return new BackEntry(receivedAt.toInstant(), reason);
        }
    }

    @Schema(name = "AppointmentRequest", examples = "{\"date\":\"2026-12-07\",\"reason\":\"Chờ kết quả đo đạc\"}")
    public record AppointmentRequest(
            @Schema(description = "A working day after today, ten years ahead at most") @NotNull LocalDate date,

            @Schema(description = "Why this date") @NotBlank @Size(min = 10, max = 2000) String reason) {

        Appointment toAppointment() {
            return new Appointment(date, reason);
        }
    }

    @Schema(name = "ReceivedDocument")
    public record DocumentRequest(
            @Schema(description = "Code of a required document of the version in force") @NotBlank @Size(max = 10) String requiredDocument,

            @Min(0) @Max(999) int originals,
            @Min(0) @Max(999) int certifiedCopies,
            @Min(0) @Max(999) int copies,

            @Schema(
                    description = "How many of the originals are given back with the result; 0 when left out",
                    nullable = true)
            @Min(0) @Max(999) Integer originalsToReturn) {

        static List<ReceivedDocument> all(List<DocumentRequest> documents) {
            return documents.stream()
                    .map(document -> new ReceivedDocument(
                            document.requiredDocument(),
                            document.originals(),
                            document.certifiedCopies(),
                            document.copies(),
                            Objects.requireNonNullElse(document.originalsToReturn(), 0)))
                    .toList();
        }
    }

    /** Empty when it was not said what the dossier costs. */
    Optional<List<StatedFee>> statedFees() {
        return Optional.ofNullable(fees)
                .map(stated -> stated.stream().map(FeeRequest::stated).toList());
    }

    IntakeRequest toIntake() {
        return new IntakeRequest(
                procedureCode.strip(),
                channel,
                applicant.toApplicant(),
                DocumentRequest.all(documents),
                Objects.requireNonNullElse(sets, 1),
                Objects.requireNonNullElse(resultDelivery, ResultDelivery.COUNTER),
                Boolean.TRUE.equals(priority),
                note,
                appointment == null ? null : appointment.toAppointment(),
                backEntry == null ? null : backEntry.toBackEntry());
    }
}
