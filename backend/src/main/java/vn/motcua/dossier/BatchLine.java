package vn.motcua.dossier;

import java.util.Set;
import vn.motcua.shared.problem.ProblemException;

/**
 * What became of one dossier of many.
 *
 * @param version after the act; as it is now where it was not done; null where it is not known
 * @param status the same
 * @param warnings what must be acknowledged before it is done
 * @param problem why it was not done; null when it was
 */
public record BatchLine(
        String code,
        BatchOutcome outcome,
        Integer version,
        DossierStatus status,
        Set<ActWarning> warnings,
        ProblemException problem) {

    static BatchLine done(Dossier dossier, Set<ActWarning> warnings) {
        return new BatchLine(dossier.code(), BatchOutcome.DONE, dossier.version(), dossier.status(), warnings, null);
    }

    static BatchLine stale(StaleDossier problem) {
        return new BatchLine(problem.dossierCode(), BatchOutcome.STALE, null, null, Set.of(), problem);
    }

    static BatchLine refused(String code, ProblemException problem) {
        return new BatchLine(code, BatchOutcome.REFUSED, null, null, Set.of(), problem);
    }
}
