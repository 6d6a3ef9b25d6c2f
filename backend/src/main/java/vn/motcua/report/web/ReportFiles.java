package vn.motcua.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.report.table.Language;
import vn.motcua.report.table.ReportTable;
import vn.motcua.report.table.TableCsv;
import vn.motcua.report.table.TablePrinter;
import vn.motcua.report.table.TableXlsx;

/** Tables as files, with names that say what is in them. */
@ApplicationScoped
class ReportFiles {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    @Inject
    TablePrinter printer;

    /** In the order of preference where somebody takes anything. */
    private static final List<MediaType> OFFERED = Stream.of(MediaType.APPLICATION_JSON, CSV, XLSX, PDF)
            .map(MediaType::valueOf)
            .toList();

    /** What the caller would rather have, of what there is: JSON where they do not care. */
    static String formatFor(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(asked -> OFFERED.stream().filter(asked::isCompatible).limit(1))
                .map(MediaType::toString)
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    /** @param format one of the files */
    Response file(String format, ReportTable table, Language language) {
        return switch (format) {
            case CSV -> file(TableCsv.of(table, language), CSV + ";charset=UTF-8", table, "csv");
            case XLSX -> file(TableXlsx.of(table, language), XLSX, table, "xlsx");
            case PDF -> file(printer.print(table, language), PDF, table, "pdf");
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static Response file(Object body, String mediaType, ReportTable table, String ending) {
        String name = "%s-%s-%s.%s".formatted(table.report(), table.from(), table.to(), ending);
        return Response.ok(body, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
