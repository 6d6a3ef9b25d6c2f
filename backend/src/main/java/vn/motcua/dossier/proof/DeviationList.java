package vn.motcua.dossier.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The deviations of an agency with what was said to them last; one statement a page, keyset-paged. */
@ApplicationScoped
public class DeviationList {

    private static final String COLUMNS = """
            select d.id, d.code, p.code as procedure_code, r.name as procedure_name, v.criterion, v.department_code,
                   m.name as department_name, v.found_at, v.standing, v.answers,
                   a.cause, a.corrective_action, a.answered_by, a.answered_by_name, a.answered_at
              from deviation v
              join dossier d on d.agency_id = v.agency_id and d.id = v.dossier_id
              join procedure p on p.id = d.procedure_id
              join procedure_version r on r.procedure_id = d.procedure_id and r.number = d.procedure_version
              join department m on m.agency_id = v.agency_id and m.code = v.department_code
              left join deviation_answer a
                on a.agency_id = v.agency_id and a.dossier_id = v.dossier_id and a.criterion = v.criterion
               and a.seq = v.answers
             where v.agency_id = :agency and v.found_at >= :from and v.found_at < :until
            """;

    @Inject
    EntityManager entityManager;

    /**
     * What narrows the list.
     *
     * @param from inclusive
     * @param until exclusive
     * @param department null for all
     * @param state null for all
     * @param criteria empty for all
     */
    public record Filter(
            Instant from, Instant until, String department, DeviationState state, Set<Criterion> criteria) {}

    /** Where a page goes on. */
    public record After(Instant foundAt, long dossierId, String criterion) {}

    /** @param cause null until somebody has answered, and so are the members after it */
    public record Line(
            long dossierId,
            String dossierCode,
            String procedureCode,
            String procedureName,
            Criterion criterion,
            String departmentCode,
            String departmentName,
            Instant foundAt,
            boolean standing,
            int answers,
            String cause,
            String correctiveAction,
            String answeredBy,
            String answeredByName,
            Instant answeredAt) {

        public DeviationState state() {
            if (!standing) {
                return DeviationState.LIFTED;
            }
            return answers == 0 ? DeviationState.OPEN : DeviationState.ANSWERED;
        }
    }

    /** By the moment they were found. */
    @SuppressWarnings("unchecked")
    public List<Line> page(int agencyId, Filter filter, After after, int limit) {
        Map<String, Object> parameters = new HashMap<>(
                Map.of("agency", agencyId, "from", filter.from(), "until", filter.until(), "limit", limit));
        List<String> conditions = new ArrayList<>(List.of(COLUMNS));
        if (filter.department() != null) {
            conditions.add("v.department_code = :department");
            parameters.put("department", filter.department());
        }
        if (filter.state() != null) {
            conditions.add(filter.state().condition());
        }
        if (!filter.criteria().isEmpty()) {
            conditions.add("v.criterion = any (:criteria)");
            parameters.put(
                    "criteria", filter.criteria().stream().map(Criterion::name).toArray(String[]::new));
        }
        if (after != null) {
            conditions.add("(v.found_at, v.dossier_id, v.criterion) > (:afterAt, :afterId, :afterCriterion)");
            parameters.put("afterAt", after.foundAt());
            parameters.put("afterId", after.dossierId());
            parameters.put("afterCriterion", after.criterion());
        }
        String sql = String.join(" and ", conditions) + " order by v.found_at, v.dossier_id, v.criterion limit :limit";
        var query = entityManager.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(DeviationList::line).toList();
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get("id", Long.class),
                row.get("code", String.class),
                row.get("procedure_code", String.class),
                row.get("procedure_name", String.class),
                Criterion.valueOf(row.get("criterion", String.class)),
                row.get("department_code", String.class),
                row.get("department_name", String.class),
                row.get("found_at", Instant.class),
                row.get("standing", Boolean.class),
                row.get("answers", Integer.class),
                row.get("cause", String.class),
                row.get("corrective_action", String.class),
                row.get("answered_by", String.class),
                row.get("answered_by_name", String.class),
                row.get("answered_at", Instant.class));
    }
}
