package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.motcua.organization.account.FoundAccount;
import vn.motcua.organization.account.StaffAccounts;
import vn.motcua.security.AgencyScope;

/**
 * Reads from Keycloak what the rows of staff do not know yet: of people who came before the administration did, and of
 * accounts that are in doubt after a failure. Before anything is decided with roles, they are known.
 */
@ApplicationScoped
public class StaffReading {

    private final StaffMembers members;
    private final StaffAccounts accounts;
    private final AgencyScope scope;

    StaffReading(StaffMembers members, StaffAccounts accounts, AgencyScope scope) {
        this.members = members;
        this.accounts = accounts;
        this.scope = scope;
    }

    /** Costs one query, and nothing of Keycloak when all is known. */
    @Transactional
    public void complete(Agency agency) {
        for (Staff person : members.unread(agency.id())) {
            person.read(accounts.find(person.username())
                    .filter(found -> belongsTo(agency, found))
                    .orElse(null));
        }
    }

    /** The account may differ from its row: it is read again before its next use. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void doubt(StaffId id) {
        scope.open(List.of(id.agencyId()));
        members.findByIdOptional(id).ifPresent(Staff::forgetRoles);
    }

    private static boolean belongsTo(Agency agency, FoundAccount found) {
        return agency.code().equals(found.account().agencyCode());
    }
}
