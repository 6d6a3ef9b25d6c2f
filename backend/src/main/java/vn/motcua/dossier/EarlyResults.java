package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.VietnamTime;

/**
 * Results that lie at the desk before the day they were promised for: the applicant is told, and need not wait for that
 * day (Nghị định 61/2018/NĐ-CP, Điều 20). A list of its own, since no other one shows phone numbers (ADR 0035).
 */
@ApplicationScoped
public class EarlyResults {

    private static final String COLUMNS = """
            select d.id, d.code, d.applicant_name, d.applicant_phone, d.result_delivery, d.promised_at, d.finished_at,
                   p.code as procedure_code, v.name as procedure_name,
                   case when coalesce(d.resolution, 'GRANTED') = 'GRANTED' then d.fee_total_vnd - d.fee_paid_vnd
                        else 0 end as fee_due
              from dossier d
              join procedure p on p.id = d.procedure_id
              join procedure_version v on v.procedure_id = d.procedure_id and v.number = d.procedure_version
             where d.agency_id = :agency and d.status = 'FINISHED' and d.outcome = 'EARLY'
               and d.promised_at >= :tomorrow
            """;

    @Inject
    EntityManager entityManager;

    /** Where a page goes on. */
    public record After(Instant finishedAt, long dossierId) {}

    /** @param applicantPhone null when there is none */
    public record Line(
            long dossierId,
            String dossierCode,
            String applicantName,
            String applicantPhone,
            ResultDelivery delivery,
            String procedureCode,
            String procedureName,
            Instant promisedAt,
            Instant finishedAt,
            long feeDueVnd) {}

    /**
     * What was finished first comes first.
     *
     * @param now what was promised for this day or an earlier one is early no more
     * @param after null for the first page
     */
    @SuppressWarnings("unchecked")
    public List<Line> page(int agencyId, Instant now, After after, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "agency",
                agencyId,
                "tomorrow",
                VietnamTime.startOf(VietnamTime.dateOf(now).plusDays(1)),
                "limit",
                limit));
        String sql = COLUMNS;
        if (after != null) {
            sql += " and (d.finished_at, d.id) > (:afterAt, :afterId)";
            parameters.put("afterAt", after.finishedAt());
            parameters.put("afterId", after.dossierId());
        }
        var query = entityManager.createNativeQuery(sql + " order by d.finished_at, d.id limit :limit", Tuple.class);
        parameters.forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(EarlyResults::line).toList();
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get("id", Long.class),
                row.get("code", String.class),
                row.get("applicant_name", String.class),
                row.get("applicant_phone", String.class),
                ResultDelivery.valueOf(row.get("result_delivery", String.class)),
                row.get("procedure_code", String.class),
                row.get("procedure_name", String.class),
                row.get("promised_at", Instant.class),
                row.get("finished_at", Instant.class),
                row.get("fee_due", Number.class).longValue());
    }
}
