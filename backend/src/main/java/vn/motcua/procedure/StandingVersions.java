package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What the catalogue says, one version of each procedure, a page in memory at a time. */
@ApplicationScoped
@Transactional
public class StandingVersions {

    /** The version published last, or the draft where none is: what the next import is compared with. */
    private static final String STANDING = """
            select distinct on (p.code) v.procedure_id, v.number
              from procedure p join procedure_version v on v.procedure_id = p.id
             where {which}
             order by p.code, v.state = 'PUBLISHED' desc, v.effective_from desc
            """;

    private static final String PAGE = """
            select v from ProcedureVersion v join fetch v.procedure p join fetch p.field left join fetch v.decision
             where v.id in :ids
            """;

    private static final int PAGE_SIZE = 200;

    @Inject
    EntityManager entityManager;

    /** By code; without those that are retired by that day. */
    public List<ProcedureVersionId> all(LocalDate today) {
        return ids(standing("p.retired_on is null or p.retired_on > :today").setParameter("today", today));
    }

    /** By code, of these procedures. */
    public List<ProcedureVersionId> of(List<Integer> procedureIds) {
        return ids(
                standing("p.id = any (:procedures)").setParameter("procedures", procedureIds.toArray(Integer[]::new)));
    }

    private Query standing(String which) {
        return entityManager.createNativeQuery(STANDING.replace("{which}", which));
    }

    private static List<ProcedureVersionId> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ProcedureVersionId((Integer) row[0], (Integer) row[1]))
                .toList();
    }

    /**
     * Those in force on a date, by code.
     *
     * @param fieldCode null for all
     */
    public List<ProcedureVersionId> inForceOn(LocalDate date, String fieldCode) {
        return entityManager
                .createQuery("""
                        select v.id from ProcedureVersion v
                         where v.state = PUBLISHED and v.effectiveFrom <= :date
                           and (v.effectiveUntil is null or v.effectiveUntil > :date)
                           and (:field is null or v.procedure.field.code = :field)
                         order by v.procedure.code
                        """, ProcedureVersionId.class)
                .setParameter("date", date)
                .setParameter("field", fieldCode)
                .getResultList();
    }

    public void read(List<ProcedureVersionId> ids, Consumer<ProcedureVersion> reader) {
        for (int from = 0; from < ids.size(); from += PAGE_SIZE) {
            List<ProcedureVersionId> page = ids.subList(from, Math.min(ids.size(), from + PAGE_SIZE));
            entityManager
                    .createQuery(PAGE, ProcedureVersion.class)
                    .setParameter("ids", page)
                    .getResultStream()
                    .sorted(Comparator.comparingInt(version -> page.indexOf(
                            new ProcedureVersionId(version.procedure().id(), version.number()))))
                    .forEach(reader);
            entityManager.clear();
        }
    }
}
