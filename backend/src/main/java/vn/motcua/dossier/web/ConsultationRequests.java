package vn.motcua.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.dossier.ConsultationDesk.Question;
import vn.motcua.dossier.LegDesk.Dispatch;
import vn.motcua.dossier.Opinion;
import vn.motcua.shared.AccentFolding;

/** Bodies of the acts that ask others: departments of the agency, and agencies outside. */
final class ConsultationRequests {

    private ConsultationRequests() {}

    /** Null when it is blank. */
    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : AccentFolding.clean(typed);
    }

    @Schema(name = "ConsultationRequest", examples = """
                    {"department":"DDXD","question":"Thửa đất có nằm trong quy hoạch không?","workingDays":2}
                    """)
    public record Consult(
            @Schema(description = "Code of another department of the agency") @NotBlank @Size(max = 50) String department,

            @NotBlank @Size(min = 10, max = 2000) String question,

            @Schema(description = "Within which an answer is asked for") @Min(1) @Max(250) int workingDays) {

        Question toQuestion() {
            return new Question(department.strip(), text(question), workingDays);
        }
    }

    @Schema(
            name = "AnswerRequest",
            examples = "{\"opinion\":\"AGREED\",\"text\":\"Thửa đất không nằm trong quy hoạch\"}")
    public record Answer(
            @NotNull Opinion opinion,
            @NotBlank @Size(min = 10, max = 2000) String text) {}

    @Schema(name = "OutsideLegRequest", examples = """
                    {"agencyName":"Chi cục Thuế khu vực","limit":{"value":3,"unit":"WORKING_DAY"},
                     "note":"Phiếu chuyển thông tin xác định nghĩa vụ tài chính"}
                    """)
    public record Leg(
            @Schema(
                    description = "Of an agency here, whose name is then taken; or a code of another system",
                    nullable = true)
            @Size(max = 50) String agencyCode,

            @Schema(description = "Needed unless agencyCode is that of an agency here", nullable = true)
            @Size(max = 300) String agencyName,

            @NotNull @Valid LegLimit limit,
            @Schema(nullable = true) @Size(max = 1000) String note) {

        Dispatch toDispatch() {
            return new Dispatch(text(agencyCode), text(agencyName), limit.toLimit(), text(note));
        }
    }

    @Schema(name = "OutsideLegLimit")
    public record LegLimit(
            @NotNull @Positive @Max(3650) @Digits(integer = 4, fraction = 2) BigDecimal value,

            @NotNull LimitUnit unit) {

        private TimeLimit toLimit() {
            return new TimeLimit(value, unit);
        }
    }

    @Schema(name = "LegReturnRequest", examples = "{\"result\":\"Thông báo thuế số 812/TB-CCT\"}")
    public record LegReturn(@NotBlank @Size(max = 2000) String result) {}
}
