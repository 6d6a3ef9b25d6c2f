package vn.motcua.procedure.exchange;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeKind;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ScopeLevel;
import vn.motcua.procedure.ServiceLevel;
import vn.motcua.procedure.StatedDocument;
import vn.motcua.procedure.StatedLimit;
import vn.motcua.procedure.StatedStep;
import vn.motcua.procedure.StepRole;

/** From rows of the sheets to parts of a content; the columns are those of {@link WorkbookSheet}. */
final class WorkbookRows {

    private WorkbookRows() {}

    /** What one row can say; null, no list and no step where it is silent. */
    static ProcedureContent content(SheetRow row, WorkbookParts parts) {
        return new ProcedureContent(
                row.required("name"),
                row.word("scope_level", ScopeLevel.class),
                row.word("service_level", ServiceLevel.class),
                row.text("authority"),
                row.text("subjects"),
                row.text("sequence"),
                row.text("conditions"),
                Stream.of(Channel.values())
                        .flatMap(channel -> terms(row, channel))
                        .toList(),
                row.flag("immediate", false),
                row.count("sets", 1, 99),
                row.text("result"),
                row.parsed("result_code", text -> Cells.bounded(text, 100)),
                parts.documents(),
                parts.fees(),
                parts.steps(),
                orNone(row.parsed("legal_basis", WorkbookTexts::readCitations)),
                row.count("retention_years", 1, 999),
                row.flag("retention_permanent", false),
                row.word("supplement_policy", SupplementPolicy.class),
                row.text("source"));
    }

    static StatedDocument document(SheetRow row) {
        return new StatedDocument(
                row.count("number", 1, 9999),
                row.required("name"),
                row.text("note"),
                row.text("condition"),
                row.text("form"),
                row.text("form_url"),
                row.flag("mandatory", true),
                row.countOrZero("originals"),
                row.countOrZero("certified_copies"),
                row.countOrZero("copies"),
                row.flag("to_present", false),
                row.flag("in_national_database", false));
    }

    static Fee fee(SheetRow row) {
        return new Fee(
                row.required("name"),
                row.word("kind", FeeKind.class),
                row.parsed("amount_vnd", Cells::amount),
                row.parsed("tiers", WorkbookTexts::readTiers),
                row.parsed("cap_vnd", Cells::amount),
                row.text("decided_by"),
                row.date("valid_from"),
                row.date("valid_until"),
                row.parsed("exemptions", WorkbookTexts::readExemptions));
    }

    static StatedStep step(SheetRow row) {
        return new StatedStep(
                row.required("name"),
                row.word("role", StepRole.class),
                row.parsed("department_code", text -> Cells.bounded(text, 50)),
                row.limit("allotted_value", "allotted_unit"),
                row.flag("posting", false),
                row.text("input"),
                row.text("output"));
    }

    private static Stream<ChannelTerms> terms(SheetRow row, Channel channel) {
        String instructions = row.text(WorkbookSheet.limitHead(channel, "instructions"));
        StatedLimit first = row.limit(
                WorkbookSheet.limitHead(channel, "limit_value"), WorkbookSheet.limitHead(channel, "limit_unit"));
        StatedLimit second = row.limit(
                WorkbookSheet.limitHead(channel, "second_value"), WorkbookSheet.limitHead(channel, "second_unit"));
        boolean isSilent = instructions == null && first == null && second == null;
        return isSilent ? Stream.empty() : Stream.of(new ChannelTerms(channel, instructions, first, second));
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
