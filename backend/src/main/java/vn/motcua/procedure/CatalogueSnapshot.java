package vn.motcua.procedure;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole catalogue at one moment, read at once for who compares much of it. */
final class CatalogueSnapshot {

    private static final String ALL = """
            select v from ProcedureVersion v join fetch v.procedure p join fetch p.field left join fetch v.decision
             order by p.id, v.id.number desc
            """;

    /** Under which provisional codes procedures were known before they got their own. */
    private static final String EARLIER_CODES = """
            select c.before ->> 'code', p.code from procedure_change c join procedure p on p.id = c.procedure_id
             where c.act = 'REFILED' and c.before ->> 'code' like '%s%%' and c.before ->> 'code' <> p.code
            """.formatted(ProvisionalCode.PREFIX);

    /** @param versions newest first, not empty */
    record Standing(Procedure procedure, List<ProcedureVersion> versions) {

        Optional<ProcedureVersion> draft() {
            return versions.stream()
                    .filter(version -> version.published() == null)
                    .findFirst();
        }

        /** By their first day. */
        List<ProcedureVersion> published() {
            return versions.stream()
                    .filter(version -> version.published() != null)
                    .sorted(Comparator.comparing(ProcedureVersion::effectiveFrom))
                    .toList();
        }

        Optional<ProcedureVersion> lastPublished() {
            return versions.stream()
                    .filter(version -> version.published() != null)
                    .max(Comparator.comparing(ProcedureVersion::effectiveFrom));
        }

        List<ProcedureContent> contents() {
            return versions.stream().map(ProcedureVersion::content).toList();
        }
    }

    private final Map<String, Standing> byCode = new LinkedHashMap<>();
    private final Map<String, String> earlierCodes = new HashMap<>();

    private CatalogueSnapshot() {}

    static CatalogueSnapshot of(EntityManager entityManager) {
        CatalogueSnapshot snapshot = new CatalogueSnapshot();
        entityManager.createQuery(ALL, ProcedureVersion.class).getResultStream().forEach(snapshot::add);
        for (Object row : entityManager.createNativeQuery(EARLIER_CODES).getResultList()) {
            Object[] codes = (Object[]) row;
            snapshot.earlierCodes.put((String) codes[0], (String) codes[1]);
        }
        return snapshot;
    }

    Optional<Standing> of(String code) {
        return Optional.ofNullable(byCode.get(earlierCodes.getOrDefault(code, code)));
    }

    private void add(ProcedureVersion version) {
        byCode.computeIfAbsent(version.procedure().code(), code -> new Standing(version.procedure(), new ArrayList<>()))
                .versions()
                .add(version);
    }
}
