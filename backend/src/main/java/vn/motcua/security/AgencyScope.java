package vn.motcua.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Tells PostgreSQL which agencies' rows the current transaction may see, and who reads; row-level security does the
 * rest, and shows nothing where nothing was set (ADR 0004, ADR 0028).
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

    private record Opened(String agencies, Reader reader) {}

    /** Opens the agencies for the rest of the current transaction, to the reader that it has; nobody at first. */
    public void open(List<Integer> agencyIds) {
        open(agencyIds, opened() == null ? Reader.NOBODY : opened().reader());
    }

    /**
     * Opens one agency and what is below it to anybody at all, whoever asks: no restricted dossier is there (ADR 0041).
     * For answers that name nobody.
     */
    public void openToThePublic(List<Integer> agencyIds) {
        open(agencyIds, Reader.NOBODY);
    }

    /** Opens the agencies to a reader for the rest of the current transaction; the same twice costs nothing. */
    void open(List<Integer> agencyIds, Reader reader) {
        set(new Opened(agencyIds.stream().map(String::valueOf).collect(Collectors.joining(",")), reader));
    }

    /**
     * Does something that counts or checks restricted dossiers, too, and names nothing of them to anybody: the figures
     * of a report, the heads of the ledger.
     */
    public <T> T countingAll(Supplier<T> work) {
        Opened before = opened();
        if (before == null) {
            return work.get(); // nothing was opened, so nothing is seen
        }
        set(new Opened(before.agencies(), Reader.COUNTING));
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    private Opened opened() {
        return (Opened) transaction.getResource(AgencyScope.class);
    }

    private void set(Opened next) {
        if (next.equals(opened())) {
            return;
        }
        // Past Hibernate: it would keep the text, which is another one for everybody, as a query to be asked again.
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local motcua.agencies = '" + next.agencies() + "'; "
                        + next.reader().settings());
            }
        });
        transaction.putResource(AgencyScope.class, next);
    }
}
