package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.organization.Actor;

/**
 * Who looked at which dossier. One insert for each time that somebody opens a dossier, its ledger, its proof, a file or
 * a form of it, in the transaction that reads; lists leave no trace.
 */
@ApplicationScoped
public class DossierReadings {

    private static final String COLUMNS = """
            select r.dossier_id, d.code, r.at, r.reader, r.reader_name, a.code as agency_code,
                   a.name as agency_name, r.kind
              from dossier_reading r
              join agency a on a.id = r.reader_agency_id
              left join dossier d on d.agency_id = r.agency_id and d.id = r.dossier_id
             where r.agency_id = :agency and r.at >= :from and r.at < :until
            """;

    @Inject
    EntityManager entityManager;

    /** Where a page goes on. */
    public record After(Instant at, long dossierId, String reader, String kind) {}

    /**
     * What narrows the list.
     *
     * @param from inclusive
     * @param until exclusive
     * @param reader account; null for all
     * @param dossierCode null for all
     */
    public record Filter(Instant from, Instant until, String reader, String dossierCode) {}

    /** @param dossierCode null when the dossier is restricted and the one who asks is not of its circle */
    public record Line(
            long dossierId,
            String dossierCode,
            Instant at,
            String reader,
            String readerName,
            String agencyCode,
            String agencyName,
            DossierReading kind) {}

    /** Somebody looks; the same look in the same moment is one. */
    public void record(Dossier dossier, DossierReading kind, Actor reader, Instant at) {
        entityManager
                .createNativeQuery("""
                        insert into dossier_reading (agency_id, dossier_id, at, reader, kind, reader_name, reader_agency_id)
                        values (:agency, :dossier, :at, :reader, :kind, :name, :readerAgency) on conflict do nothing
                        """)
                .setParameter("agency", dossier.id().agencyId())
                .setParameter("dossier", dossier.id().id())
                .setParameter("at", at)
                .setParameter("reader", reader.username())
                .setParameter("kind", kind.name())
                .setParameter("name", reader.name())
                .setParameter("readerAgency", reader.agencyId())
                .executeUpdate();
    }

    /** By time. */
    @SuppressWarnings("unchecked")
    public List<Line> page(int agencyId, Filter filter, After after, int limit) {
        Map<String, Object> parameters = new HashMap<>(
                Map.of("agency", agencyId, "from", filter.from(), "until", filter.until(), "limit", limit));
        List<String> conditions = new ArrayList<>(List.of(COLUMNS));
        if (filter.reader() != null) {
            conditions.add("r.reader = :reader");
            parameters.put("reader", filter.reader());
        }
        if (filter.dossierCode() != null) {
            conditions.add("d.code = :code");
            parameters.put("code", filter.dossierCode());
        }
        if (after != null) {
            conditions.add("(r.at, r.dossier_id, r.reader, r.kind) > (:afterAt, :afterId, :afterReader, :afterKind)");
            parameters.put("afterAt", after.at());
            parameters.put("afterId", after.dossierId());
            parameters.put("afterReader", after.reader());
            parameters.put("afterKind", after.kind());
        }
        var query = entityManager.createNativeQuery(
                String.join(" and ", conditions) + " order by r.at, r.dossier_id, r.reader, r.kind limit :limit",
                Tuple.class);
        parameters.forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(DossierReadings::line).toList();
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get("dossier_id", Long.class),
                row.get("code", String.class),
                row.get("at", Instant.class),
                row.get("reader", String.class),
                row.get("reader_name", String.class),
                row.get("agency_code", String.class),
                row.get("agency_name", String.class),
                DossierReading.valueOf(row.get("kind", String.class)));
    }
}
