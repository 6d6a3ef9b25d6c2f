package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.organization.Actor;
import vn.motcua.organization.ChangedMeanwhile;
import vn.motcua.organization.StaffId;
import vn.motcua.organization.StaffMembers;
import vn.motcua.paperwork.PaperPicture.Kind;
import vn.motcua.shared.files.FileType;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.problem.ProblemException;

/** The pictures of an agency: added for days to come, taken out with a reason, never overwritten (ADR 0050). */
@ApplicationScoped
public class PaperPictures {

    private static final String SELECT = """
            select p.id, p.kind, p.account, s.name as holder, p.valid_from, p.file_sha256, p.file_size, p.file_type,
                   p.file_name, p.added_at, p.added_by_name, p.removed_at, p.removed_by_name, p.removal_reason
              from paper_picture p left join staff s on s.agency_id = p.agency_id and s.username = p.account
             where p.agency_id = :agency
            """;

    private static final String OF_A_HAND =
            SELECT + " and p.kind = :kind and coalesce(p.account, '') = :account and p.removed_at is null";

    @Inject
    EntityManager entityManager;

    @Inject
    StaffMembers staff;

    /** The seal first, then by name; of each hand the newest first. */
    public List<PaperPicture> of(int agencyId, int most) {
        return found(entityManager
                .createNativeQuery(
                        SELECT + " order by p.kind, s.name collate \"C\", p.account, p.valid_from desc, p.id desc",
                        Tuple.class)
                .setParameter("agency", agencyId)
                .setMaxResults(most));
    }

    /** @throws ProblemException 404 PICTURE_NOT_FOUND */
    public PaperPicture get(int agencyId, int id) {
        return found(entityManager
                        .createNativeQuery(SELECT + " and p.id = :id", Tuple.class)
                        .setParameter("agency", agencyId)
                        .setParameter("id", id))
                .stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(404, "PICTURE_NOT_FOUND", null));
    }

    /** What is printed on a paper of a day; empty when there is nothing. */
    Optional<PaperPicture> inForce(int agencyId, Kind kind, String account, LocalDate day) {
        return found(ofAHand(
                                OF_A_HAND
                                        + " and p.valid_from <= cast(:day as date) order by p.valid_from desc, p.id desc",
                                agencyId,
                                kind,
                                account)
                        .setParameter("day", day.toString())
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    /**
     * Whether a picture would be taken, asked before its file is read.
     *
     * @throws ProblemException 422 PICTURE_OF_NOBODY, PICTURE_NOT_LATER
     */
    public void check(Kind kind, String account, LocalDate validFrom, Actor by) {
        boolean someone = account != null
                && staff.findByIdOptional(new StaffId(by.agencyId(), account)).isPresent();
        if (kind == Kind.SIGNATURE ? !someone : account != null) {
            throw new ProblemException(422, "PICTURE_OF_NOBODY", "query:account");
        }
        found(ofAHand(OF_A_HAND + " order by p.valid_from desc", by.agencyId(), kind, account)
                        .setMaxResults(1))
                .stream()
                .map(PaperPicture::validFrom)
                .filter(last -> !validFrom.isAfter(last))
                .findFirst()
                .ifPresent(last -> {
                    throw new ProblemException(422, "PICTURE_NOT_LATER", "query:validFrom", VietnameseWords.date(last));
                });
    }

    /**
     * Printed from a day on, instead of the one before.
     *
     * @param account whose signature it is; null for the seal
     * @throws ProblemException 422 PICTURE_OF_NOBODY, PICTURE_NOT_LATER
     */
    public PaperPicture add(Kind kind, String account, LocalDate validFrom, StoredFile file, Actor by, Instant at) {
        check(kind, account, validFrom, by);
        Object id = entityManager
                .createNativeQuery("""
                        insert into paper_picture (agency_id, kind, account, valid_from, file_sha256, file_size, file_type,
                                                   file_name, added_at, added_by, added_by_name)
                        values (:agency, :kind, cast(:account as text), cast(:validFrom as date), :sha256, :size, :type,
                                :name, cast(:at as timestamptz), :by, :byName)
                        returning id
                        """)
                .setParameter("agency", by.agencyId())
                .setParameter("kind", kind.name())
                .setParameter("account", account)
                .setParameter("validFrom", validFrom.toString())
                .setParameter("sha256", file.sha256())
                .setParameter("size", file.size())
                .setParameter("type", file.type().name())
                .setParameter("name", file.name())
                .setParameter("at", at.toString())
                .setParameter("by", by.username())
                .setParameter("byName", by.name())
                .getSingleResult();
        return get(by.agencyId(), ((Number) id).intValue());
    }

    /**
     * From now on it is printed on no paper, of whatever day; a form that asks for it says that it is missing.
     *
     * @throws ProblemException 404 PICTURE_NOT_FOUND, 412 CHANGED_MEANWHILE
     */
    public PaperPicture remove(int id, int seen, String reason, Actor by, Instant at) {
        PaperPicture picture = get(by.agencyId(), id);
        ChangedMeanwhile.unless(picture.version(), seen);
        int removed = entityManager
                .createNativeQuery("""
                        update paper_picture set removed_at = cast(:at as timestamptz), removed_by = :by,
                               removed_by_name = :byName, removal_reason = :reason
                         where agency_id = :agency and id = :id and removed_at is null
                        """)
                .setParameter("agency", by.agencyId())
                .setParameter("id", id)
                .setParameter("at", at.toString())
                .setParameter("by", by.username())
                .setParameter("byName", by.name())
                .setParameter("reason", reason)
                .executeUpdate();
        ChangedMeanwhile.unless(removed, 1);
        return get(by.agencyId(), id);
    }

    private Query ofAHand(String sql, int agencyId, Kind kind, String account) {
        return entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("agency", agencyId)
                .setParameter("kind", kind.name())
                .setParameter("account", account == null ? "" : account);
    }

    @SuppressWarnings("unchecked")
    private static List<PaperPicture> found(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(PaperPictures::picture).toList();
    }

    private static PaperPicture picture(Tuple row) {
        Instant removedAt = row.get("removed_at", Instant.class);
        return new PaperPicture(
                row.get("id", Integer.class),
                Kind.valueOf(row.get("kind", String.class)),
                row.get("account", String.class),
                row.get("holder", String.class),
                row.get("valid_from") instanceof Date day ? day.toLocalDate() : (LocalDate) row.get("valid_from"),
                new StoredFile(
                        row.get("file_sha256", String.class),
                        row.get("file_size", Long.class),
                        FileType.valueOf(row.get("file_type", String.class)),
                        row.get("file_name", String.class)),
                row.get("added_at", Instant.class),
                row.get("added_by_name", String.class),
                removedAt == null
                        ? null
                        : new PaperPicture.Removal(
                                removedAt,
                                row.get("removed_by_name", String.class),
                                row.get("removal_reason", String.class)));
    }
}
