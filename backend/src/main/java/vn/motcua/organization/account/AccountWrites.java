package vn.motcua.organization.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.motcua.shared.problem.ProblemException;

/**
 * Writes an account as the last act of a transaction of ours: the row has been written before, and is committed only
 * when Keycloak has done its part. When the transaction fails after that, the account is put back (ADR 0017).
 */
@ApplicationScoped
public class AccountWrites {

    private static final Logger LOG = Logger.getLogger(AccountWrites.class);

    private final StaffAccounts accounts;
    private final TransactionSynchronizationRegistry transaction;

    AccountWrites(StaffAccounts accounts, TransactionSynchronizationRegistry transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /**
     * The account is there and as it is to be, whether it was there before or not.
     *
     * @param inDoubt called when the transaction has failed and the account could not be put back
     * @return the id of the account
     * @throws ProblemException 422 USERNAME_TAKEN when it belongs to another agency, 503 ACCOUNTS_UNAVAILABLE
     */
    public String write(StaffAccount wanted, Runnable inDoubt) {
        Optional<FoundAccount> before = accounts.find(wanted.username());
        if (before.filter(found -> !wanted.agencyCode().equals(found.account().agencyCode()))
                .isPresent()) {
            throw new ProblemException(422, "USERNAME_TAKEN", "/username", wanted.username());
        }
        transaction.registerInterposedSynchronization(new PutBack(wanted, before, inDoubt));
        if (before.isEmpty()) {
            return accounts.create(wanted);
        }
        accounts.write(before.get().id(), wanted);
        return before.get().id();
    }

    private final class PutBack implements Synchronization {

        private final StaffAccount wanted;
        private final Optional<FoundAccount> before;
        private final Runnable inDoubt;

        PutBack(StaffAccount wanted, Optional<FoundAccount> before, Runnable inDoubt) {
            this.wanted = wanted;
            this.before = before;
            this.inDoubt = inDoubt;
        }

        @Override
        public void beforeCompletion() {
            // Everything is written by now.
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                putBack();
            }
        }

        private void putBack() {
            try {
                before.ifPresentOrElse(found -> accounts.write(found.id(), found.account()), this::delete);
            } catch (AccountsUnavailable e) {
                LOG.errorf(
                        e,
                        "The account %s may differ from its row; it is read again before its next use",
                        wanted.username());
                inDoubt.run();
            }
        }

        /** Another agency may have been faster with the name: what it made is not ours to take back. */
        private void delete() {
            accounts.find(wanted.username())
                    .filter(found -> wanted.agencyCode().equals(found.account().agencyCode()))
                    .ifPresent(found -> accounts.delete(found.id()));
        }
    }
}
