package vn.motcua.paperwork.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.register.Register;
import vn.motcua.paperwork.RegisterPrint;
import vn.motcua.shared.VietnamTime;

/** The pages of a register's month, as they are kept. */
@Schema(name = "RegisterPrint")
public record RegisterPrintView(
        Register register,
        @Schema(examples = "2026-10") String month,

        @Schema(description = "1 is made by itself when the month is over")
        int edition,

        @Schema(description = "How many the month had then") int rows,

        @Schema(examples = "so-chung-thuc-sct-bs-2026-10-01-2026-10-31.pdf")
        String fileName,

        @Schema(description = "Of the file, lower-case hexadecimal")
        String sha256,

        @Schema(description = "Of the file, in bytes") long size,
        OffsetDateTime madeAt,
        String madeByName,
        @Schema(description = "Where the file is") String href) {

    static RegisterPrintView of(RegisterPrint print) {
        return new RegisterPrintView(
                print.register(),
                print.month().toString(),
                print.edition(),
                print.rows(),
                print.file().name(),
                print.file().sha256(),
                print.file().size(),
                VietnamTime.offset(print.madeAt()),
                print.madeByName(),
                "/api/v1/register-prints/%s/%s/%d".formatted(print.register(), print.month(), print.edition()));
    }

    @Schema(name = "RegisterPrintPage")
    record PrintPage(
            List<RegisterPrintView> items,
            @Schema(nullable = true) String next) {}
}
