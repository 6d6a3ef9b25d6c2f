package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.motcua.security.AgencyScope;
import vn.motcua.security.CurrentUser;

/**
 * Reads ledgers as the database has them, row by row and not as entities, so that what somebody wrote behind the
 * application's back is told and not stumbled over. Of an agency it reads a page at a time, each in a transaction of
 * its own: memory and transactions stay small however long the period is.
 */
@ApplicationScoped
public class LedgerChains {

    static final int DOSSIERS_A_PAGE = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Heads and rows in one statement, so that an act between two statements is no break. */
    private static final String CHAINS = """
            select d.id, d.code, d.restricted, d.arrived_at, d.ledger_hash,
                   e.seq, e.act, e.at, e.recorded_at, e.actor, e.actor_name, cast(e.details as text) as details,
                   e.previous_hash, e.hash
              from (select agency_id, id, code, restricted, arrived_at, ledger_hash from dossier
                     where agency_id = :agency and {{which}}) d
              left join dossier_event e on e.agency_id = d.agency_id and e.dossier_id = d.id
             order by d.arrived_at, d.id, e.seq
            """;

    private static final String ONE = CHAINS.replace("{{which}}", "id = :id");
    private static final String PAGE = CHAINS.replace("{{which}}", """
            arrived_at >= :from and arrived_at < :until and (arrived_at, id) > (:afterAt, :afterId)
            order by arrived_at, id limit :limit
            """);

    @Inject
    EntityManager entityManager;

    @Inject
    CurrentUser user;

    @Inject
    AgencyScope scope;

    private record Place(Instant arrivedAt, long id) {}

    private record Page(List<LedgerChain> chains, Place last) {}

    public LedgerChain of(Dossier dossier) {
        return chains(rows(
                        ONE,
                        Map.of(
                                "agency",
                                dossier.id().agencyId(),
                                "id",
                                dossier.id().id())))
                .getFirst();
    }

    /**
     * Hands over the ledger of every dossier of the caller's agency that came in in a period, in the order in which they came;
     * restricted ones too, whose rows the reader shows to nobody.
     *
     * @param from inclusive
     * @param until exclusive
     */
    public void each(Instant from, Instant until, Consumer<LedgerChain> reader) {
        Place after = new Place(from, 0);
        while (after != null) {
            Page page = page(from, until, after);
            page.chains().forEach(reader);
            after = page.last();
        }
    }

    @Transactional
    Page page(Instant from, Instant until, Place after) {
        Map<String, Object> parameters = Map.of(
                "agency",
                user.agencyId(),
                "from",
                from,
                "until",
                until,
                "afterAt",
                after.arrivedAt(),
                "afterId",
                after.id(),
                "limit",
                DOSSIERS_A_PAGE);
        // A check that left out what its reader may not see would be none.
        List<Tuple> rows = scope.countingAll(() -> rows(PAGE, parameters));
        List<LedgerChain> chains = chains(rows);
        boolean full = chains.size() == DOSSIERS_A_PAGE;
        return new Page(chains, full ? place(rows.getLast()) : null);
    }

    private static Place place(Tuple row) {
        return new Place(row.get("arrived_at", Instant.class), row.get("id", Long.class));
    }

    private static List<LedgerChain> chains(List<Tuple> rows) {
        Map<Long, LedgerChain> chains = new LinkedHashMap<>();
        for (Tuple row : rows) {
            LedgerChain chain = chains.computeIfAbsent(
                    row.get("id", Long.class),
                    id -> new LedgerChain(
                            row.get("code", String.class),
                            row.get("restricted", Boolean.class),
                            row.get("ledger_hash", String.class),
                            new ArrayList<>()));
            if (row.get("seq") != null) {
                chain.rows().add(row(row));
            }
        }
        return List.copyOf(chains.values());
    }

    private static LedgerRow row(Tuple row) {
        return new LedgerRow(
                row.get("seq", Integer.class),
                row.get("act", String.class),
                row.get("at", Instant.class),
                row.get("recorded_at", Instant.class),
                row.get("actor", String.class),
                row.get("actor_name", String.class),
                details(row.get("details", String.class)),
                row.get("previous_hash", String.class),
                row.get("hash", String.class));
    }

    private static Object details(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database keeps nothing in jsonb that is no JSON", e);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> parameters) {
        var query = entityManager.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
