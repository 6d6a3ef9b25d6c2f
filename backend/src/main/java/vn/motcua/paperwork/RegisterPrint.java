package vn.motcua.paperwork;

import java.time.Instant;
import java.time.YearMonth;
import vn.motcua.dossier.register.Register;
import vn.motcua.shared.files.StoredFile;

/**
 * Bản in sổ theo tháng: the pages of a register's month, kept as they were made to be bound.
 *
 * @param edition 1 for the one that is made by itself; who has it made again adds one
 * @param rows how many the month had then
 */
public record RegisterPrint(
        Register register,
        YearMonth month,
        int edition,
        int rows,
        StoredFile file,
        Instant madeAt,
        String madeBy,
        String madeByName) {

    /** Where a list goes on: the last one shown. */
    public record After(YearMonth month, int edition) {}
}
