package vn.motcua.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import vn.motcua.organization.Actor;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.shared.NativeScalar;

/** Dossiers that the current transaction may see; the database leaves out all others. */
@ApplicationScoped
public class Dossiers implements PanacheRepositoryBase<Dossier, DossierId> {

    @Inject
    EntityManager entityManager;

    @Inject
    DossierIds ids;

    /**
     * @throws DossierNotFound when there is none, or none that the caller may see
     */
    public Dossier get(String code) {
        return find("code", code).firstResultOptional().orElseThrow(() -> new DossierNotFound(code));
    }

    /**
     * The dossier for an act: whoever comes second waits until the first is done, and then sees the new version.
     *
     * @throws DossierNotFound as {@link #get}
     */
    Dossier getForAct(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new DossierNotFound(code));
    }

    /** Keeps others from entering the same dossier of another system until this transaction ends. */
    public void claimSourceId(int agencyId, String sourceId) {
        NativeScalar.of(
                        entityManager,
                        "select cast(pg_advisory_xact_lock(hashtextextended(:source, :agency)) as text) as locked",
                        "locked",
                        String.class)
                .setParameter("source", sourceId)
                .setParameter("agency", (long) agencyId)
                .getSingleResult();
    }

    public Optional<Dossier> bySourceId(int agencyId, String sourceId) {
        return find("id.agencyId = ?1 and intake.sourceId = ?2", agencyId, sourceId)
                .firstResultOptional();
    }

    /** Earlier dossiers of the same person at this agency, newest first, to spare the typing. */
    public List<Dossier> ofApplicant(Actor actor, String idNumber, String phone, int limit) {
        String by = idNumber != null ? "intake.applicant.idNumber" : "intake.applicant.phone";
        return find(
                        "id.agencyId = ?1 and " + by + " = ?2 order by promise.receivedAt desc",
                        actor.agencyId(),
                        idNumber != null ? idNumber : phone)
                .page(0, limit)
                .list();
    }

    /** Codes of what somebody holds, what is promised first at the front. */
    List<String> heldBy(int agencyId, String username, int limit) {
        return find(
                        "id.agencyId = ?1 and progress.holder = ?2 and ending.finishedAt is null"
                                + " order by promise.promisedAt, id.id",
                        agencyId,
                        username)
                .page(0, limit)
                .stream()
                .map(Dossier::code)
                .toList();
    }

    /** Open dossiers of an agency whose clock runs towards a date. */
    List<Dossier> running(int agencyId) {
        return list(
                "id.agencyId = ?1 and ending.finishedAt is null and promise.pausedSince is null"
                        + " and promise.promisedAt is not null",
                agencyId);
    }

    /** Restricted dossiers have ids below zero, so that every row of theirs tells it by its key alone (ADR 0028). */
    DossierId nextId(int agencyId, ProcedureVersion version) {
        long id = ids.next();
        return new DossierId(agencyId, version.procedure().restricted() ? -id : id);
    }
}
