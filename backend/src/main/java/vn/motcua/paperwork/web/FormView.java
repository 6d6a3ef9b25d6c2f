package vn.motcua.paperwork.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.paperwork.DossierForm;
import vn.motcua.paperwork.DueForm;
import vn.motcua.shared.problem.ProblemField;

/** Giấy tờ in: a paper that can be printed of a dossier. */
@Schema(name = "DossierFormView")
public record FormView(
        DossierForm form,

        @Schema(description = "As in Mẫu số 01; null where the regulation draws none", nullable = true, examples = "01")
        String number,

        @Schema(examples = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả")
        String title,

        @Schema(
                description = "Null for a paper that no regulation draws",
                nullable = true,
                examples = "Thông tư số 03/2025/TT-VPCP")
        String citation,

        @Schema(description = "How many of them there are; number=1 is the oldest")
        int count,

        @Schema(description = "When the last of them came to be")
        OffsetDateTime writtenAt,

        @Schema(description = "The one to print when nobody says which: what was written last")
        boolean main,

        @Schema(description = "What must be entered before the last one can be printed; empty when it can")
        List<ProblemField> missing,

        @Schema(
                description = "Where the last one is as PDF",
                examples = "/api/v1/dossiers/H07.142-261118-0001/forms/receipt.pdf")
        String href) {

    static FormView of(String dossierCode, DueForm due) {
        return new FormView(
                due.form(),
                due.drawn().number(),
                due.drawn().title(),
                due.citation(),
                due.count(),
                offset(due.writtenAt()),
                due.main(),
                due.missing(),
                "/api/v1/dossiers/" + dossierCode + "/forms/" + due.form().slug() + ".pdf");
    }
}
