package vn.motcua.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published versions that dossiers are received by, kept in memory as long as the revision of the catalogue is the
 * same (ADR 0020, ADR 0036). Every transaction asks for the revision once, so what is given out is what the rows say,
 * whoever changed them. It is whole, belongs to no session and is only read; whoever changes the catalogue asks
 * {@link Procedures}.
 */
@ApplicationScoped
public class PublishedVersions {

    private record Kept(
            long revision, Map<String, List<ProcedureVersion>> byCode, Map<ProcedureVersionId, ProcedureVersion> byId) {

        static Kept nothing(long revision) {
            return new Kept(revision, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    private final CatalogueRevision revision;
    private final PublishedVersionReader reader;
    private volatile Kept kept = Kept.nothing(0);

    PublishedVersions(CatalogueRevision revision, PublishedVersionReader reader) {
        this.revision = revision;
        this.reader = reader;
    }

    /** The version of a procedure that is in force on a date. */
    public Optional<ProcedureVersion> inForce(String code, LocalDate date) {
        return published(code).stream()
                .filter(version -> version.phaseOn(date) == VersionPhase.IN_FORCE)
                .findFirst();
    }

    /** The version that a dossier is pinned to, which stays published as long as there are dossiers. */
    public ProcedureVersion pinned(int procedureId, int number) {
        Map<ProcedureVersionId, ProcedureVersion> known = current().byId();
        return known.computeIfAbsent(new ProcedureVersionId(procedureId, number), reader::version);
    }

    private List<ProcedureVersion> published(String code) {
        Map<String, List<ProcedureVersion>> known = current().byCode();
        List<ProcedureVersion> versions = known.get(code);
        if (versions == null) {
            versions = reader.published(code);
            // Of a code that nobody has nothing is kept: there are endlessly many.
            if (!versions.isEmpty()) {
                known.put(code, versions);
            }
        }
        return versions;
    }

    /**
     * The revision is read before the rows: these may be newer than it, and are then read once more than needed, but
     * are never older.
     */
    private Kept current() {
        long now = revision.ofThisTransaction();
        Kept last = kept;
        if (last.revision() < now) {
            last = Kept.nothing(now);
            kept = last;
        }
        return last;
    }
}
