package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts which procedures use the fields, decisions and exemption groups; what nobody ever used is left out. */
@ApplicationScoped
public class WordUsages {

    /** Whoever opens a list gets an answer for each of its rows, whether it is used or not. */
    public static final class ByKey {

        private final Map<String, WordUsage> usages;

        private ByKey(Map<String, WordUsage> usages) {
            this.usages = usages;
        }

        public WordUsage of(Object key) {
            return usages.getOrDefault(key.toString(), WordUsage.NONE);
        }
    }

    private static final String OF_FIELDS = """
            select field_code, count(*) filter (where retired_on is null or retired_on > :today)
              from procedure group by field_code
            """;

    private static final String OF_GROUPS = """
            select named ->> 0, count(distinct procedure_id) filter (
                     where state = 'DRAFT' or effective_until is null or effective_until > :today)
              from procedure_version, jsonb_path_query(content, '$.fees[*].exemptions[*].group') as named
             group by 1
            """;

    private static final String OF_DECISIONS = """
            select decision_id, count(distinct procedure_id) filter (
                     where effective_until is null or effective_until > :today)
              from procedure_version where decision_id = any (:ids) group by decision_id
            """;

    @Inject
    EntityManager entityManager;

    public ByKey ofFields(LocalDate today) {
        return read(OF_FIELDS, today);
    }

    public ByKey ofExemptionGroups(LocalDate today) {
        return read(OF_GROUPS, today);
    }

    public ByKey ofDecisions(Collection<Integer> ids, LocalDate today) {
        return read(entityManager
                .createNativeQuery(OF_DECISIONS, Object[].class)
                .setParameter("today", today)
                .setParameter("ids", ids.toArray(Integer[]::new)));
    }

    private ByKey read(String sql, LocalDate today) {
        return read(entityManager.createNativeQuery(sql, Object[].class).setParameter("today", today));
    }

    private static ByKey read(Query query) {
        Map<String, WordUsage> usages = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            usages.put(columns[0].toString(), new WordUsage(((Number) columns[1]).longValue(), true));
        }
        return new ByKey(usages);
    }
}
