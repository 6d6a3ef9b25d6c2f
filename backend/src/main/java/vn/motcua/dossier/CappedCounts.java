package vn.motcua.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many counts of dossiers of one agency in one statement, none of which reads more rows than a screen can tell. */
class CappedCounts {

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CappedCounts(int agencyId) {
        parameters.put("agency", agencyId);
    }

    /** @param condition on {@code dossier d}, written here and never outside */
    void count(String name, String condition) {
        conditions.put(name, condition);
    }

    /**
     * Open dossiers whose clock runs towards a date.
     *
     * @param from inclusive; null for open
     * @param until exclusive; null for any date, but a date
     */
    void countPromised(String name, Instant from, Instant until) {
        int number = conditions.size();
        String condition = "d.is_open and d.paused_since is null";
        if (from != null) {
            condition += " and d.work_order >= :from" + number;
            parameters.put("from" + number, from);
        }
        if (until != null) {
            condition += " and d.work_order < :until" + number;
            parameters.put("until" + number, until);
        }
        count(name, until == null ? condition + " and d.work_order < 'infinity'" : condition);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    Map<String, Long> read(EntityManager entityManager) {
        List<String> columns = new ArrayList<>();
        conditions.values().forEach(condition -> columns.add("""
                (select count(*) from (
                   select 1 from dossier d where d.agency_id = :agency and %s limit %d) counted)
                """.formatted(condition, Horizon.COUNTED_UP_TO)));
        Query query = entityManager.createNativeQuery("select " + String.join(", ", columns), Tuple.class);
        parameters.forEach(query::setParameter);
        Tuple row = (Tuple) query.getSingleResult();
        Map<String, Long> counts = new HashMap<>();
        int column = 0;
        for (String name : conditions.keySet()) {
            counts.put(name, row.get(column++, Long.class));
        }
        return counts;
    }
}
