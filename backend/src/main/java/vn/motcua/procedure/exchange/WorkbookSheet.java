package vn.motcua.procedure.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.StatedDocument;
import vn.motcua.procedure.StatedLimit;
import vn.motcua.procedure.StatedStep;

/**
 * A sheet of the workbook: its columns, and the rows that a version has on it.
 *
 * @param rows one for each part of the version
 */
record WorkbookSheet<T>(String name, List<WorkbookColumn<T>> columns, Function<ProcedureVersion, Stream<T>> rows) {

    static final String PROCEDURE_CODE = "procedure_code";

    /** A part of a procedure; the columns of its sheet begin with whose it is. */
    private record Part<T>(String code, T value) {}

    static final WorkbookSheet<ProcedureVersion> PROCEDURES = new WorkbookSheet<>(
            "procedures",
            Stream.of(
                            Stream.of(
                                    column("code", version -> version.procedure()
                                            .code()),
                                    column("name", ProcedureVersion::name),
                                    column("field", version -> version.procedure()
                                            .field()
                                            .name()),
                                    content("scope_level", ProcedureContent::scopeLevel),
                                    content("service_level", ProcedureContent::serviceLevel),
                                    content("authority", ProcedureContent::authority),
                                    content("subjects", ProcedureContent::subjects),
                                    content("sequence", ProcedureContent::sequence),
                                    content("conditions", ProcedureContent::conditions)),
                            Stream.of(Channel.values()).flatMap(WorkbookSheet::channelColumns),
                            Stream.of(
                                    content("immediate", ProcedureContent::immediate),
                                    content("sets", ProcedureContent::sets),
                                    content("result", ProcedureContent::result),
                                    content("result_code", ProcedureContent::resultCode),
                                    content("legal_basis", content -> WorkbookTexts.citations(content.legalBasis())),
                                    content("retention_years", ProcedureContent::retentionYears),
                                    content("retention_permanent", ProcedureContent::retentionPermanent),
                                    content("supplement_policy", ProcedureContent::supplementPolicy),
                                    content("source", ProcedureContent::source)))
                    .flatMap(columns -> columns)
                    .toList(),
            Stream::of);

    static final WorkbookSheet<?> COMPONENTS = parts(
            "components",
            content -> content.documents().stream(),
            List.of(
                    WorkbookColumn.<StatedDocument>of("number", StatedDocument::code),
                    WorkbookColumn.of("name", StatedDocument::name),
                    WorkbookColumn.of("note", StatedDocument::note),
                    WorkbookColumn.of("condition", StatedDocument::condition),
                    WorkbookColumn.of("form", StatedDocument::form),
                    WorkbookColumn.of("form_url", StatedDocument::formUrl),
                    WorkbookColumn.of("mandatory", StatedDocument::mandatory),
                    WorkbookColumn.of("originals", StatedDocument::originals),
                    WorkbookColumn.of("certified_copies", StatedDocument::certifiedCopies),
                    WorkbookColumn.of("copies", StatedDocument::copies),
                    WorkbookColumn.of("to_present", StatedDocument::toPresent),
                    WorkbookColumn.of("in_national_database", StatedDocument::inNationalDatabase)));

    static final WorkbookSheet<?> FEES = parts(
            "fees",
            content -> content.fees().stream(),
            List.of(
                    WorkbookColumn.<Fee>of("name", Fee::name),
                    WorkbookColumn.of("kind", Fee::kind),
                    WorkbookColumn.of("amount_vnd", Fee::amountVnd),
                    WorkbookColumn.of("tiers", fee -> WorkbookTexts.tiers(fee.tiers())),
                    WorkbookColumn.of("cap_vnd", Fee::capVnd),
                    WorkbookColumn.of("decided_by", Fee::decidedBy),
                    WorkbookColumn.of("valid_from", Fee::validFrom),
                    WorkbookColumn.of("valid_until", Fee::validUntil),
                    WorkbookColumn.of("exemptions", fee -> WorkbookTexts.exemptions(fee.exemptions()))));

    static final WorkbookSheet<?> STEPS = parts(
            "steps",
            content -> content.steps().stream(),
            List.of(
                    WorkbookColumn.<StatedStep>of("name", StatedStep::name),
                    WorkbookColumn.of("role", StatedStep::role),
                    WorkbookColumn.of("department_code", StatedStep::departmentCode),
                    WorkbookColumn.of("allotted_value", step -> value(step.allotted())),
                    WorkbookColumn.of("allotted_unit", step -> unit(step.allotted())),
                    WorkbookColumn.of("posting", StatedStep::posting),
                    WorkbookColumn.of("input", StatedStep::input),
                    WorkbookColumn.of("output", StatedStep::output)));

    static final List<WorkbookSheet<?>> ALL = List.of(PROCEDURES, COMPONENTS, FEES, STEPS);

    List<String> heads() {
        return columns.stream().map(WorkbookColumn::head).toList();
    }

    static String limitHead(Channel channel, String phase) {
        return channel.name().toLowerCase(Locale.ROOT) + "_" + phase;
    }

    private static <T> WorkbookSheet<Part<T>> parts(
            String name, Function<ProcedureContent, Stream<T>> rows, List<WorkbookColumn<T>> columns) {
        Stream<WorkbookColumn<Part<T>>> whose = Stream.of(WorkbookColumn.of(PROCEDURE_CODE, Part::code));
        Stream<WorkbookColumn<Part<T>>> what = columns.stream()
                .map(column ->
                        WorkbookColumn.of(column.head(), part -> column.value().apply(part.value())));
        return new WorkbookSheet<>(name, Stream.concat(whose, what).toList(), version -> rows.apply(version.content())
                .map(part -> new Part<>(version.procedure().code(), part)));
    }

    private static Stream<WorkbookColumn<ProcedureVersion>> channelColumns(Channel channel) {
        return Stream.of(
                ofChannel(channel, "limit_value", terms -> value(terms.limit())),
                ofChannel(channel, "limit_unit", terms -> unit(terms.limit())),
                ofChannel(channel, "second_value", terms -> value(terms.secondLimit())),
                ofChannel(channel, "second_unit", terms -> unit(terms.secondLimit())),
                ofChannel(channel, "instructions", ChannelTerms::instructions));
    }

    private static WorkbookColumn<ProcedureVersion> ofChannel(
            Channel channel, String phase, Function<ChannelTerms, Object> value) {
        return content(limitHead(channel, phase), content -> content.channels().stream()
                .filter(terms -> terms.channel() == channel)
                .findFirst()
                .map(value)
                .orElse(null));
    }

    private static WorkbookColumn<ProcedureVersion> column(String head, Function<ProcedureVersion, Object> value) {
        return WorkbookColumn.of(head, value);
    }

    private static WorkbookColumn<ProcedureVersion> content(String head, Function<ProcedureContent, Object> value) {
        return WorkbookColumn.of(head, version -> value.apply(version.content()));
    }

    private static Object value(StatedLimit limit) {
        return limit == null ? null : limit.value();
    }

    private static Object unit(StatedLimit limit) {
        return limit == null ? null : limit.unit();
    }
}
