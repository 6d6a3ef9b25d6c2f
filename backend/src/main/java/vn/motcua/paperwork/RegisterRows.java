package vn.motcua.paperwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.PersonalData;
import vn.motcua.dossier.ResultDelivery;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterNumber;
import vn.motcua.security.AgencyScope;

/** Reads the rows of a register in the order of their numbers. */
@ApplicationScoped
public class RegisterRows {

    private static final String SQL = """
            select e.register, e.year, e.number, e.book, e.entered_on,
                   d.code, d.restricted, d.sets, d.applicant_name, d.applicant_id_number, d.applicant_address,
                   d.applicant_phone, d.received_at, coalesce(d.original_promised_at, d.promised_at) as promised_at,
                   case when d.promised_at <> d.original_promised_at then d.promised_at end as moved_to,
                   (select min(h.given_at) from hand_over h
                     where h.agency_id = d.agency_id and h.dossier_id = d.id and h.recalled_at is null) as handed_over_at,
                   d.finished_at, d.returned_at, d.result_delivery, d.resolution,
                   p.code as procedure_code, v.name as procedure_name, t.name as department,
                   c.paper, c.pages, c.copies, c.fee_vnd, c.signatory_name, c.signatory_title,
                   (select cast(json_agg(json_build_object('at', k.corrected_at, 'by', k.corrected_by_name,
                                                           'text', k.correction, 'reason', k.reason)
                                         order by k.seq) as text)
                      from register_correction k
                     where k.agency_id = e.agency_id and k.register = e.register and k.year = e.year
                       and k.number = e.number) as corrections
              from register_entry e
              join dossier d on d.agency_id = e.agency_id and d.id = e.dossier_id
              join procedure p on p.id = d.procedure_id
              join procedure_version v on v.procedure_id = d.procedure_id and v.number = d.procedure_version
              join department t on t.agency_id = d.agency_id and t.code = d.department_code
              left join certification c
                on c.agency_id = e.agency_id and c.register = e.register and c.year = e.year and c.number = e.number
             where e.agency_id = :agency and e.register = :register
               and e.year between :firstYear and :lastYear and e.entered_on between :from and :to
               and (cast(:book as integer) is null or e.book = :book)
               and (e.year, e.number) > (:afterYear, :afterNumber)
             order by e.year, e.number
             limit :limit
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    EntityManager entityManager;

    @Inject
    AgencyScope scope;

    /**
     * Every row is there, whoever asks: a number that is left out would look like one that was taken away (ADR 0028).
     *
     * @param shown what the reader may see of the applicants
     */
    public List<RegisterRow> read(RegisterQuery query, RegisterQuery.After after, int limit, PersonalData shown) {
        return scope.countingAll(() -> tuples(query, after, limit)).stream()
                .map(row -> row(row, shown))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(RegisterQuery query, RegisterQuery.After after, int limit) {
        return entityManager
                .createNativeQuery(SQL, Tuple.class)
                .setParameter("agency", query.agencyId())
                .setParameter("register", query.register().name())
                .setParameter("firstYear", query.from().getYear())
                .setParameter("lastYear", query.to().getYear())
                .setParameter("from", query.from())
                .setParameter("to", query.to())
                .setParameter("book", query.book())
                .setParameter("afterYear", after.year())
                .setParameter("afterNumber", after.number())
                .setParameter("limit", limit)
                .getResultList();
    }

    private static RegisterRow row(Tuple row, PersonalData shown) {
        boolean restricted = row.get("restricted", Boolean.class);
        return new RegisterRow(
                new RegisterNumber(
                        Register.valueOf(row.get("register", String.class)),
                        row.get("year", Integer.class),
                        row.get("book", Integer.class),
                        row.get("number", Integer.class)),
                day(row.get("entered_on")),
                restricted,
                restricted ? null : row.get("code", String.class),
                row.get("procedure_code", String.class),
                row.get("procedure_name", String.class),
                row.get("sets", Integer.class),
                restricted ? RegisterRow.Applicant.NOT_TOLD : applicant(row, shown),
                row.get("department", String.class),
                row.get("received_at", Instant.class),
                row.get("promised_at", Instant.class),
                row.get("moved_to", Instant.class),
                row.get("handed_over_at", Instant.class),
                row.get("finished_at", Instant.class),
                row.get("returned_at", Instant.class),
                ResultDelivery.valueOf(row.get("result_delivery", String.class)),
                ending(row.get("resolution", String.class)),
                certified(row, restricted),
                corrections(row.get("corrections", String.class)));
    }

    private static LocalDate day(Object date) {
        return date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
    }

    private static RegisterRow.Applicant applicant(Tuple row, PersonalData shown) {
        return new RegisterRow.Applicant(
                shown.name(row.get("applicant_name", String.class)),
                shown.number(row.get("applicant_id_number", String.class)),
                shown == PersonalData.WHOLE ? row.get("applicant_address", String.class) : null,
                shown.number(row.get("applicant_phone", String.class)));
    }

    private static String ending(String resolution) {
        return resolution == null || resolution.equals("GRANTED") ? null : resolution;
    }

    private static RegisterRow.Certified certified(Tuple row, boolean restricted) {
        return row.get("copies", Integer.class) == null
                ? null
                : new RegisterRow.Certified(
                        restricted ? null : row.get("paper", String.class),
                        row.get("pages", Integer.class),
                        row.get("copies", Integer.class),
                        row.get("fee_vnd", Long.class),
                        row.get("signatory_name", String.class),
                        row.get("signatory_title", String.class));
    }

    private static List<RegisterRow.Correction> corrections(String json) {
        List<RegisterRow.Correction> corrections = new ArrayList<>();
        if (json != null) {
            try {
                for (JsonNode one : JSON.readTree(json)) {
                    corrections.add(new RegisterRow.Correction(
                            OffsetDateTime.parse(one.path("at").asText()).toInstant(),
                            one.path("by").asText(),
                            one.path("text").asText(),
                            one.path("reason").asText()));
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("PostgreSQL writes JSON", e);
            }
        }
        return corrections;
    }
}
