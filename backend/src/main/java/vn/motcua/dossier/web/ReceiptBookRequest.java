package vn.motcua.dossier.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.ReceiptBookOpening.NewBook;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.http.OfficeDate;

/** A book of receipts as it is opened. */
@Schema(name = "ReceiptBookRequest")
public record ReceiptBookRequest(
        @Schema(description = "Quyển số, never used in the agency before", examples = "02")
        @NotNull @Pattern(regexp = "[A-Z0-9]{1,10}", message = "RECEIPT_BOOK_MALFORMED") String book,

        @Schema(description = "Mẫu số", examples = "01BLP2-001")
        @NotNull @Pattern(regexp = COVER, message = "RECEIPT_FORM_NUMBER_MALFORMED") String formNumber,

        @Schema(description = "Ký hiệu", examples = "AB-26T")
        @NotNull @Pattern(regexp = COVER, message = "RECEIPT_SYMBOL_MALFORMED") String symbol,

        @Schema(description = "The first day whose receipts are numbered in it; today, or within a year")
        @NotNull @OfficeDate
        LocalDate validFrom,

        @Schema(examples = "Nhận quyển mới từ Chi cục Thuế") @NotBlank @Size(max = 500) String reason) {

    private static final String COVER = "[A-Z0-9][A-Z0-9/-]{0,19}";

    NewBook toNewBook() {
        return new NewBook(book, formNumber, symbol, validFrom, AccentFolding.clean(reason));
    }
}
