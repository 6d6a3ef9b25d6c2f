package vn.motcua.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierNotFound;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PublicLookup;
import vn.motcua.shared.problem.ProblemException;

/** Ratings of finished dossiers: one each, by whoever holds the receipt, or from the paper slip by the desk. */
@ApplicationScoped
public class Ratings implements PanacheRepositoryBase<Rating, RatingId> {

    @Inject
    PublicLookup lookup;

    @Inject
    Dossiers dossiers;

    @Inject
    RatingCodes codes;

    /**
     * The holder of a receipt rates.
     *
     * @param dossierCode as typed
     * @param ratingCode as typed
     * @throws ProblemException 422 RATING_CODE_WRONG, which does not tell whether there is such a dossier; 409
     *     NOT_FINISHED_YET or ALREADY_RATED
     */
    public Rating rate(String dossierCode, String ratingCode, RatingSlip slip, Instant now) {
        Dossier dossier = heldBy(dossierCode, ratingCode);
        requireFinished(dossier);
        return keep(Rating.online(dossier, slip, now), dossier);
    }

    /**
     * The desk enters a slip.
     *
     * @throws DossierNotFound when there is none that the clerk may see
     * @throws ProblemException 403 ROLE_REQUIRED_OTHER_AGENCY, 409 as {@link #rate}
     */
    public Rating enter(String dossierCode, RatingSlip slip, ActContext context) {
        Dossier dossier = dossiers.get(dossierCode);
        if (dossier.id().agencyId() != context.actor().agencyId()) {
            throw new ProblemException(403, "ROLE_REQUIRED_OTHER_AGENCY", null);
        }
        requireFinished(dossier);
        return keep(Rating.fromPaper(dossier, slip, context.actor(), context.at()), dossier);
    }

    public Optional<Rating> of(Dossier dossier) {
        return find("id", idOf(dossier)).firstResultOptional();
    }

    /**
     * How an agency was rated.
     *
     * @param from inclusive
     * @param until exclusive
     */
    public RatingTally tally(int agencyId, Instant from, Instant until) {
        return getEntityManager()
                .createQuery("""
                        select new vn.motcua.feedback.RatingTally(
                               count(*) filter (where level = VERY_SATISFIED), count(*) filter (where level = SATISFIED),
                               count(*) filter (where level = DISSATISFIED), count(*) filter (where channel = PAPER))
                          from Rating where id.agencyId = :agency and at >= :from and at < :until
                        """, RatingTally.class)
                .setParameter("agency", agencyId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    private Dossier heldBy(String dossierCode, String ratingCode) {
        try {
            Dossier dossier = lookup.ofReceipt(dossierCode);
            if (codes.opens(dossier.code(), ratingCode)) {
                return dossier;
            }
        } catch (DossierNotFound unknown) {
            // told as a wrong code is: nobody learns here which dossiers there are
        }
        throw new ProblemException(422, "RATING_CODE_WRONG", "/ratingCode");
    }

    private static void requireFinished(Dossier dossier) {
        if (dossier.ending().isEmpty()) {
            throw new ProblemException(409, "NOT_FINISHED_YET", null, dossier.code());
        }
    }

    /** The key keeps the second one out, also when both come together. */
    private Rating keep(Rating rating, Dossier dossier) {
        if (of(dossier).isPresent()) {
            throw alreadyRated(dossier);
        }
        try {
            persistAndFlush(rating);
            return rating;
        } catch (ConstraintViolationException faster) {
            throw alreadyRated(dossier);
        }
    }

    private static ProblemException alreadyRated(Dossier dossier) {
        return new ProblemException(409, "ALREADY_RATED", null, dossier.code());
    }

    private static RatingId idOf(Dossier dossier) {
        return new RatingId(dossier.id().agencyId(), dossier.id().id());
    }
}
