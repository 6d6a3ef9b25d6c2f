package vn.motcua.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.organization.StaffId;
import vn.motcua.organization.StaffMembers;
import vn.motcua.shared.problem.ProblemException;

/** Named persons of the circle of a restricted dossier; the rest of the circle follows from its work. */
@ApplicationScoped
public class NamedReaders implements PanacheRepositoryBase<NamedReader, DossierEventId> {

    @Inject
    Dossiers dossiers;

    @Inject
    StaffMembers staff;

    /** All that were ever named, in order. */
    public List<NamedReader> of(Dossier dossier) {
        return list(
                "id.agencyId = ?1 and id.dossierId = ?2",
                Sort.by("id.seq"),
                dossier.id().agencyId(),
                dossier.id().id());
    }

    /** Grows with every naming and every withdrawal. */
    public static int version(List<NamedReader> readers) {
        return readers.size()
                + (int) readers.stream().filter(reader -> !reader.holds()).count();
    }

    /**
     * @throws ProblemException 409 DOSSIER_NOT_RESTRICTED, 422 READER_UNKNOWN, 403 ROLE_REQUIRED_OTHER_AGENCY
     */
    public Dossier name(String code, String username, String reason, ActContext context) {
        Dossier dossier = restricted(code, context);
        staff.findByIdOptional(new StaffId(dossier.id().agencyId(), username))
                .orElseThrow(() -> new ProblemException(422, "READER_UNKNOWN", "/username", username));
        List<NamedReader> readers = of(dossier);
        if (readers.stream().noneMatch(reader -> isNamed(reader, username))) {
            DossierEventId id =
                    new DossierEventId(dossier.id().agencyId(), dossier.id().id(), readers.size() + 1);
            persist(new NamedReader(id, username, reason, context));
            flush();
        }
        return dossier;
    }

    /**
     * @param seen version that the caller saw
     * @throws ProblemException as {@link #name}, and 404 READER_UNKNOWN, 412 READERS_CHANGED
     */
    public Dossier withdraw(String code, String username, int seen, ActContext context) {
        Dossier dossier = restricted(code, context);
        List<NamedReader> readers = of(dossier);
        if (version(readers) != seen) {
            throw new ProblemException(412, "READERS_CHANGED", null);
        }
        readers.stream()
                .filter(reader -> isNamed(reader, username))
                .findFirst()
                .orElseThrow(() -> new ProblemException(404, "READER_UNKNOWN", null, username))
                .withdraw(context.actor(), context.at());
        flush();
        return dossier;
    }

    private static boolean isNamed(NamedReader reader, String username) {
        return reader.holds() && reader.username().equals(username);
    }

    /** Locked, so that two namings get two numbers. */
    private Dossier restricted(String code, ActContext context) {
        Dossier dossier = dossiers.getForAct(code);
        if (dossier.id().agencyId() != context.actor().agencyId()) {
            throw new ProblemException(403, "ROLE_REQUIRED_OTHER_AGENCY", null);
        }
        if (!dossier.restricted()) {
            throw new ProblemException(409, "DOSSIER_NOT_RESTRICTED", null, code);
        }
        return dossier;
    }
}
