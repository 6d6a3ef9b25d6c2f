package vn.motcua.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.procedure.CatalogueEdit;
import vn.motcua.procedure.CertificationBook;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.Decision;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.LegalReference;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureField;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ScopeLevel;
import vn.motcua.procedure.StatedDocument;
import vn.motcua.procedure.StatedLimit;
import vn.motcua.procedure.StatedStep;
import vn.motcua.procedure.StepRole;
import vn.motcua.procedure.exchange.CsvUnit;
import vn.motcua.shared.VietnamTime;

/** The reconstruction of a 2016 commune's catalogue: 124 procedures in 22 fields, one version each. */
@ApplicationScoped
class DemoCatalogue {

    private static final LocalDate IN_FORCE_FROM = LocalDate.of(2015, 7, 1);
    private static final CatalogueEdit EDIT =
            new CatalogueEdit(VietnamTime.startOf(IN_FORCE_FROM), "motcua", "Một Cửa (dữ liệu mô phỏng)");

    @Inject
    EntityManager entityManager;

    /** Writes the catalogue and returns the number of procedures. */
    int load() {
        Map<String, ProcedureField> fields = loadFields();
        Map<String, List<CSVRecord>> documents = byProcedure("required-documents.csv");
        Map<String, List<CSVRecord>> steps = byProcedure("process-steps.csv");
        Decision decision = decision();
        entityManager.persist(decision);
        Map<String, CertificationBook> books = certificationBooks();
        List<CSVRecord> rows = new DemoFile("procedures.csv").records();
        for (CSVRecord row : rows) {
            Procedure procedure = new Procedure(row.get("code"), fields.get(row.get("field")));
            procedure.restrict(row.get("name").toLowerCase(Locale.ROOT).contains("tố cáo"));
            procedure.writesInto(books.get(row.get("code")));
            entityManager.persist(procedure);
            entityManager.flush();
            ProcedureVersion version = ProcedureVersion.draft(
                    procedure, 1, null, content(row, documents.get(row.get("code")), steps.get(row.get("code"))), EDIT);
            version.publish(decision, IN_FORCE_FROM, null, null, EDIT);
            entityManager.persist(version);
        }
        entityManager.flush();
        return rows.size();
    }

    /** The decision is as synthetic as the rest; its number says so. */
    private static Decision decision() {
        return new Decision(
                "MP-01/QĐ-UBND (mô phỏng)", LocalDate.of(2015, 6, 1), "UBND tỉnh Bến Tre (dữ liệu mô phỏng)");
    }

    private static Map<String, CertificationBook> certificationBooks() {
        return new DemoFile("certification-books.csv")
                .records().stream()
                        .collect(Collectors.toMap(
                                row -> row.get("procedure"), row -> CertificationBook.valueOf(row.get("book"))));
    }

    private Map<String, ProcedureField> loadFields() {
        Map<String, ProcedureField> byName = new HashMap<>();
        int order = 0;
        for (CSVRecord row : new DemoFile("fields.csv").records()) {
            ProcedureField field =
                    new ProcedureField(row.get("code"), row.get("name"), row.get("department_code"), ++order);
            entityManager.persist(field);
            byName.put(field.name(), field);
        }
        return byName;
    }

    private static Map<String, List<CSVRecord>> byProcedure(String file) {
        return new DemoFile(file)
                .records().stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("procedure_code"), LinkedHashMap::new, Collectors.toList()));
    }

    private static ProcedureContent content(CSVRecord row, List<CSVRecord> documents, List<CSVRecord> steps) {
        TimeLimit limit = limit(row);
        return new ProcedureContent(
                row.get("name"),
                ScopeLevel.COMMUNE,
                null,
                null,
                null,
                null,
                null,
                Arrays.stream(Channel.values())
                        .map(channel -> new ChannelTerms(channel, null, StatedLimit.of(limit), null))
                        .toList(),
                limit.unit() == LimitUnit.SAME_DAY,
                1,
                row.get("result"),
                null,
                documents.stream().map(DemoCatalogue::document).toList(),
                fees(row),
                steps.stream().map(DemoCatalogue::step).toList(),
                Arrays.stream(row.get("legal_basis").split(";"))
                        .map(citation -> new LegalReference(citation, null))
                        .toList(),
                null,
                false,
                null,
                row.get("source"));
    }

    private static TimeLimit limit(CSVRecord row) {
        return TimeLimit.of(row.get("time_limit_value"), CsvUnit.read(row.get("time_limit_unit")));
    }

    private static List<Fee> fees(CSVRecord row) {
        long amount = Long.parseLong(row.get("fee_vnd"));
        return amount == 0 ? List.of() : List.of(Fee.fixed("Lệ phí", amount));
    }

    private static StatedDocument document(CSVRecord row) {
        return new StatedDocument(
                Integer.parseInt(row.get("seq")),
                row.get("name"),
                row.get("note"),
                null,
                null,
                null,
                Boolean.parseBoolean(row.get("mandatory")),
                Integer.parseInt(row.get("originals")),
                Integer.parseInt(row.get("certified_copies")),
                Integer.parseInt(row.get("copies")),
                Boolean.parseBoolean(row.get("to_present")),
                false);
    }

    private static StatedStep step(CSVRecord row) {
        return new StatedStep(
                row.get("name"),
                StepRole.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                row.get("department_code"),
                new StatedLimit(new BigDecimal(row.get("allotted_value")), LimitUnit.valueOf(row.get("allotted_unit"))),
                false,
                null,
                row.get("output"));
    }
}
