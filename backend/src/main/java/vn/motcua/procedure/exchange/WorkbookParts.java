package vn.motcua.procedure.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.StatedDocument;
import vn.motcua.procedure.StatedStep;

/** What the other sheets say of one procedure, with the rows on which they say it. */
record WorkbookParts(
        List<StatedDocument> documents,
        List<SheetRow> documentRows,
        List<Fee> fees,
        List<SheetRow> feeRows,
        List<StatedStep> steps,
        List<SheetRow> stepRows) {

    WorkbookParts() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    void add(SheetRow row) {
        switch (row.sheet()) {
            case "components" -> {
                documents.add(WorkbookRows.document(row));
                documentRows.add(row);
            }
            case "fees" -> {
                fees.add(WorkbookRows.fee(row));
                feeRows.add(row);
            }
            case "steps" -> {
                steps.add(WorkbookRows.step(row));
                stepRows.add(row);
            }
            default -> throw new IllegalArgumentException(row.sheet());
        }
    }

    int longest() {
        return Math.max(documents.size(), Math.max(fees.size(), steps.size()));
    }
}
