package vn.motcua.procedure.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.procedure.BatchItem;
import vn.motcua.procedure.BatchItem.Action;
import vn.motcua.procedure.FileMistake;
import vn.motcua.procedure.ProcedureField;
import vn.motcua.procedure.exchange.CatalogueImport;

/** What an import did, or would do. */
@Schema(name = "CatalogueImport", description = "What an import did, or would do in a dry run")
public record CatalogueImportView(
        boolean dryRun,

        @Schema(description = "Lines that name a procedure", examples = "480")
        int rows,

        @Schema(examples = "467") int created,
        @Schema(examples = "3") int changed,
        @Schema(examples = "10") int unchanged,

        @Schema(description = "Procedures whose national code is not known; they get one that is marked as provisional")
        List<ImportedCode> provisionalCodes,

        @Schema(description = "Lines that state no time limit, which is lawful", examples = "138")
        int withoutLimit,

        @Schema(description = "Lines with accents in another form than NFC; they are kept in NFC", examples = "0")
        int normalisedLines,

        List<NewField> fieldsCreated,
        List<Item> items,

        @Schema(description = "Only in a dry run; otherwise a file with mistakes is refused with 422")
        List<Mistake> errors) {

    @Schema(name = "ImportedProcedureCode")
    public record ImportedCode(
            @Schema(examples = "377") long line,
            @Schema(examples = "TAM-0C1F5A92D3") String code,

            @Schema(examples = "Hỗ trợ chi phí mai táng") String name) {}

    @Schema(name = "CreatedProcedureField")
    public record NewField(
            @Schema(examples = "BVHD") String code,
            @Schema(examples = "Biển và hải đảo") String name,

            @Schema(description = "Leads it until an administrator says otherwise", examples = "MOTCUA")
            String departmentCode) {}

    @Schema(name = "CatalogueImportItem")
    public record Item(
            @Schema(examples = "2") long line,
            @Schema(examples = "3.000439") String code,

            @Schema(examples = "Giao khu vực biển cho cá nhân Việt Nam")
            String name,

            Action action,

            @Schema(description = "Sections of the content that become different, and field")
            List<String> changes) {}

    @Schema(name = "CatalogueFileMistake")
    public record Mistake(
            @Schema(description = "Null where the file has no sheets", nullable = true, examples = "components")
            String sheet,

            @Schema(examples = "12") long line,

            @Schema(description = "Null when it is about the whole line", nullable = true, examples = "time_limit_unit")
            String column,

            @Schema(examples = "CSV_UNIT_UNKNOWN") String code,

            @Schema(examples = "Không có đơn vị thời hạn “tuần”.")
            String detail,

            @Schema(examples = "There is no unit “tuần”.") String detailEn) {

        static Mistake of(FileMistake mistake) {
            return new Mistake(
                    mistake.place().sheet(),
                    mistake.place().line(),
                    mistake.place().column(),
                    mistake.code(),
                    mistake.detail(),
                    mistake.detailEn());
        }
    }

    static CatalogueImportView of(boolean dryRun, CatalogueImport.Result result) {
        List<BatchItem> items = result.outcome().items();
        return new CatalogueImportView(
                dryRun,
                result.read().rows(),
                count(items, Action.CREATED),
                count(items, Action.CHANGED),
                count(items, Action.UNCHANGED),
                items.stream()
                        .filter(BatchItem::provisionalCode)
                        .map(item -> new ImportedCode(item.place().line(), item.code(), item.name()))
                        .toList(),
                result.read().withoutLimit(),
                result.read().normalisedLines(),
                result.outcome().newFields().stream()
                        .map(CatalogueImportView::newField)
                        .toList(),
                items.stream()
                        .map(item ->
                                new Item(item.place().line(), item.code(), item.name(), item.action(), item.changes()))
                        .toList(),
                result.outcome().mistakes().stream().map(Mistake::of).toList());
    }

    private static NewField newField(ProcedureField field) {
        return new NewField(field.code(), field.name(), field.departmentCode());
    }

    private static int count(List<BatchItem> items, Action action) {
        return (int) items.stream().filter(item -> item.action() == action).count();
    }
}
