package vn.motcua.organization.account;

import vn.motcua.shared.problem.ProblemException;

/** Keycloak does not answer, or not as it should; whoever meets this has changed nothing. */
public final class AccountsUnavailable extends ProblemException {

    AccountsUnavailable(Throwable cause) {
        super(503, "ACCOUNTS_UNAVAILABLE", null);
        initCause(cause);
    }
}
