package vn.motcua.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells PostgreSQL which agencies' rows the current transaction may see; row-level security does the rest, and shows
 * nothing where nothing was set (ADR 0004).
 *
 * <p>It is {@code SET LOCAL} and not {@code set_config()}, because only the former reaches the workers of a Citus
 * cluster. The list is made of integers that the server itself looked up, never of text from outside.
 */
@ApplicationScoped
public class AgencyScope {

    @Inject
    EntityManager entityManager;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Opens the agencies for the rest of the current transaction; the same list twice costs nothing. */
    public void open(List<Integer> agencyIds) {
        String list = agencyIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        if (list.equals(transaction.getResource(AgencyScope.class))) {
            return;
        }
        entityManager
                .createNativeQuery("set local motcua.agencies = '" + list + "'")
                .executeUpdate();
        transaction.putResource(AgencyScope.class, list);
    }
}
