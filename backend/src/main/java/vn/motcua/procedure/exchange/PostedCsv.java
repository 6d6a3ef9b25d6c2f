package vn.motcua.procedure.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.Decision;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.StatedLimit;

/** What is posted as a list for other machines; more columns than a list that is imported, and its own promise. */
final class PostedCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "code",
                    "name",
                    "field_code",
                    "field",
                    "version",
                    "effective_from",
                    "effective_until",
                    "decision_number",
                    "decision_issued_on",
                    "decision_issuer",
                    "authority",
                    "subjects",
                    "time_limit_direct",
                    "time_limit_postal",
                    "time_limit_online",
                    "sets",
                    "components",
                    "fee_vnd",
                    "conditions",
                    "result",
                    "legal_basis")
            .get();

    private PostedCsv() {}

    static void write(CatalogueExport.Source source, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.append(Utf8Text.BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            source.forEach(version -> print(csv, version));
        }
    }

    private static void print(CSVPrinter csv, ProcedureVersion version) {
        try {
            csv.printRecord(cells(version).map(cell -> cell == null ? null : Cells.guarded(cell.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Object> cells(ProcedureVersion version) {
        ProcedureContent content = version.content();
        CsvRow row = CsvRow.of(content);
        return Stream.of(
                version.procedure().code(),
                version.name(),
                version.procedure().field().code(),
                version.procedure().field().name(),
                version.number(),
                version.effectiveFrom(),
                version.effectiveUntil(),
                of(version.decision(), Decision::number),
                of(version.decision(), Decision::issuedOn),
                of(version.decision(), Decision::issuer),
                content.authority(),
                content.subjects(),
                limit(content, Channel.DIRECT),
                limit(content, Channel.POSTAL),
                limit(content, Channel.ONLINE),
                content.sets(),
                row.papersCell(),
                row.feeVnd(),
                content.conditions(),
                content.result(),
                row.citationsCell());
    }

    private static Object of(Decision decision, Function<Decision, Object> member) {
        return decision == null ? null : member.apply(decision);
    }

    /** Such as {@code 8 working_day}, or {@code 10 working_day + 5 day} in two phases; null without a limit. */
    private static String limit(ProcedureContent content, Channel channel) {
        return content.channels().stream()
                .filter(terms -> terms.channel() == channel && terms.hasLimit())
                .map(PostedCsv::limit)
                .findFirst()
                .orElse(null);
    }

    private static String limit(ChannelTerms terms) {
        return Stream.of(terms.limit(), terms.secondLimit())
                .filter(Objects::nonNull)
                .map(PostedCsv::limit)
                .reduce((first, second) -> first + " + " + second)
                .orElseThrow();
    }

    private static String limit(StatedLimit limit) {
        return limit.value().toPlainString() + " " + CsvUnit.of(limit.unit()).cell();
    }
}
