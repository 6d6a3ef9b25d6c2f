package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.shared.NativeScalar;

/**
 * Counts the changes of what is posted (ADR 0020), so that whoever has seen it is told that it is the same without its
 * being read again. To be asked before what is posted is read: then a tag may be older than its answer, and never
 * younger.
 */
@ApplicationScoped
@Transactional
public class CatalogueRevision {

    @Inject
    EntityManager entityManager;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @ConfigProperty(name = "quarkus.application.version")
    String software;

    /** What names everything that was posted on a date; another software may tell it in another way. */
    public String on(LocalDate date) {
        return software + "-" + read() + "-" + date;
    }

    /** As it was when this transaction asked first. */
    long ofThisTransaction() {
        Long known = (Long) transaction.getResource(CatalogueRevision.class);
        if (known == null) {
            known = read();
            transaction.putResource(CatalogueRevision.class, known);
        }
        return known;
    }

    private Long read() {
        return NativeScalar.of(entityManager, "select revision from catalogue_revision", "revision", Long.class)
                .getSingleResult();
    }
}
