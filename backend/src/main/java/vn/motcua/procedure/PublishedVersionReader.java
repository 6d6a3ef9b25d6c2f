package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/**
 * Reads published versions whole, for {@link PublishedVersions}: on the connection of the transaction, but in a session
 * of their own, since one that is open already may know them as they were a moment ago.
 */
@ApplicationScoped
class PublishedVersionReader {

    private final EntityManager entityManager;

    PublishedVersionReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<ProcedureVersion> published(String code) {
        try (Session session = anew()) {
            List<ProcedureVersion> versions = session.createSelectionQuery(
                            "from ProcedureVersion where procedure.code = :code and state = PUBLISHED",
                            ProcedureVersion.class)
                    .setParameter("code", code)
                    .getResultList();
            versions.forEach(PublishedVersionReader::readWhole);
            return versions;
        }
    }

    ProcedureVersion version(ProcedureVersionId id) {
        try (Session session = anew()) {
            ProcedureVersion version = session.find(ProcedureVersion.class, id);
            readWhole(version);
            return version;
        }
    }

    private Session anew() {
        return entityManager
                .unwrap(Session.class)
                .sessionWithOptions()
                .connection()
                .openSession();
    }

    private static void readWhole(ProcedureVersion version) {
        Hibernate.initialize(version.requiredDocuments());
        Hibernate.initialize(version.steps());
        version.limitFor(Channel.DIRECT);
    }
}
