package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.register.Register;

/** What was signed or given and is not in its book of certification yet. */
@ApplicationScoped
public class Uncertified {

    /** Older ones were entered in a book on paper. */
    private static final int DAYS_BACK = 366;

    private static final String SQL = """
            select d.code, d.version, d.applicant_name, v.name as procedure_name, d.received_at, d.finished_at
              from dossier d
              join procedure p on p.id = d.procedure_id
              join procedure_version v on v.procedure_id = d.procedure_id and v.number = d.procedure_version
             where d.agency_id = :agency and p.certification_register = :register
               and d.received_at >= cast(:since as timestamptz)
               and coalesce(d.resolution, 'GRANTED') = 'GRANTED'
               and (d.finished_at is not null
                    or exists (select from dossier_event s
                                where s.agency_id = d.agency_id and s.dossier_id = d.id and s.act = 'SIGN'))
               and not exists (select from register_entry e
                                where e.agency_id = d.agency_id and e.dossier_id = d.id and e.register = :register)
             order by d.received_at, d.id
             limit :limit
            """;

    @Inject
    EntityManager entityManager;

    /** @param version for If-Match of the act */
    public record Waiting(
            String code,
            int version,
            String applicantName,
            String procedureName,
            Instant receivedAt,
            Instant finishedAt) {}

    /** The oldest first, those alone that the reader may see. */
    @SuppressWarnings("unchecked")
    public List<Waiting> of(int agencyId, Register register, Instant now, int limit) {
        List<Tuple> rows = entityManager
                .createNativeQuery(SQL, Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("register", register.name())
                .setParameter("since", now.minus(Duration.ofDays(DAYS_BACK)).toString())
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Waiting(
                        row.get("code", String.class),
                        row.get("version", Integer.class),
                        row.get("applicant_name", String.class),
                        row.get("procedure_name", String.class),
                        row.get("received_at", Instant.class),
                        row.get("finished_at", Instant.class)))
                .toList();
    }
}
