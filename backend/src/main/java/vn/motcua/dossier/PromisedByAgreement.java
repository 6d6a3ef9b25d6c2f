package vn.motcua.dossier;

import vn.motcua.shared.problem.ProblemException;

/** The date does not come from a limit and the calendar: nothing to count, and nothing that a new calendar moves. */
public class PromisedByAgreement extends ProblemException {

    PromisedByAgreement(Promise promise) {
        super(
                409,
                "PROMISED_BY_AGREEMENT",
                null,
                PrintedTime.date(promise.appointment().date()),
                promise.appointment().reason(),
                PrintedTime.hourAndDate(promise.promisedAt()));
    }
}
