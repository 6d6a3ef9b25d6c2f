package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.motcua.organization.AdministrationChange.Changed;
import vn.motcua.organization.account.AccountWrites;
import vn.motcua.organization.account.StaffAccounts;
import vn.motcua.security.Roles;
import vn.motcua.shared.problem.ProblemException;

/**
 * What an administrator does to staff. The row is written first, then the account, and the row is committed only when
 * Keycloak has done its part (ADR 0017).
 */
@ApplicationScoped
public class StaffEditor {

    private final AdministeredAgencies administered;
    private final StaffMembers members;
    private final StaffReading reading;
    private final StaffRules rules;
    private final AccountWrites writes;
    private final StaffAccounts accounts;
    private final AdministrationHistory history;

    StaffEditor(
            AdministeredAgencies administered,
            StaffMembers members,
            StaffReading reading,
            StaffRules rules,
            AccountWrites writes,
            StaffAccounts accounts,
            AdministrationHistory history) {
        this.administered = administered;
        this.members = members;
        this.reading = reading;
        this.rules = rules;
        this.writes = writes;
        this.accounts = accounts;
        this.history = history;
    }

    /** A new member of staff with an account that has no password yet; an account without a row is taken over. */
    @Transactional
    public Staff create(String agencyCode, String username, StaffDetails wanted, AdministrationEdit edit) {
        Agency agency = administered.locked(edit, agencyCode);
        StaffId id = new StaffId(agency.id(), username);
        if (members.findById(id) != null) {
            throw new ProblemException(422, "USERNAME_TAKEN", "/username", username);
        }
        rules.requireKnown(agency.id(), wanted, Set.of());
        Staff person = new Staff(id, wanted);
        members.persist(person);
        record(edit, agency, person, null, person.stated());
        writeAccount(agency, person);
        return person;
    }

    /** Name, title, e-mail, roles, departments. Roles hold from the person's next token on. */
    @Transactional
    public Staff change(
            String agencyCode, String username, int seenVersion, StaffDetails wanted, AdministrationEdit edit) {
        return edit(agencyCode, username, seenVersion, edit, (agency, person) -> {
            rules.requireKnown(agency.id(), wanted, person.departmentCodes());
            if (!wanted.roles().contains(Roles.SYSTEM_ADMIN)) {
                refuse(rules.refusalToLoseAdministration(agency, person, edit, "/roles"));
            }
            person.describe(wanted);
        });
    }

    /** The account is disabled and its sessions end. */
    @Transactional
    public Staff deactivate(String agencyCode, String username, int seenVersion, AdministrationEdit edit) {
        Staff person = edit(agencyCode, username, seenVersion, edit, (agency, found) -> {
            refuse(rules.refusalToDeactivate(agency, found, edit));
            found.deactivate();
        });
        accounts.endSessions(person.accountId());
        return person;
    }

    @Transactional
    public Staff activate(String agencyCode, String username, int seenVersion, AdministrationEdit edit) {
        return edit(agencyCode, username, seenVersion, edit, (agency, person) -> person.activate());
    }

    /**
     * A new password in place of a forgotten one or of none; an account that is missing is made again.
     *
     * @return the password, which is kept nowhere and must be changed at the first sign-in
     * @throws ProblemException 409 STAFF_INACTIVE
     */
    @Transactional
    public String issuePassword(String agencyCode, String username, AdministrationEdit edit) {
        Agency agency = administered.locked(edit, agencyCode);
        reading.complete(agency);
        Staff person = members.get(agency.id(), username);
        if (!person.isActive()) {
            throw new ProblemException(409, "STAFF_INACTIVE", null, person.name());
        }
        Map<String, Object> after = new LinkedHashMap<>(person.stated());
        after.put("passwordIssued", true);
        record(edit, agency, person, person.stated(), after);
        writeAccount(agency, person);
        String password = accounts.issuePassword(person.accountId());
        accounts.endSessions(person.accountId());
        return password;
    }

    private Staff edit(
            String agencyCode,
            String username,
            int seenVersion,
            AdministrationEdit edit,
            BiConsumer<Agency, Staff> change) {
        Agency agency = administered.locked(edit, agencyCode);
        reading.complete(agency);
        Staff person = members.get(agency.id(), username);
        ChangedMeanwhile.unless(person.version(), seenVersion);
        Map<String, Object> before = person.stated();
        change.accept(agency, person);
        if (!before.equals(person.stated())) {
            person.countChange();
        }
        record(edit, agency, person, before, person.stated());
        writeAccount(agency, person);
        return person;
    }

    private void writeAccount(Agency agency, Staff person) {
        members.flush();
        StaffId id = new StaffId(agency.id(), person.username());
        person.linkTo(writes.write(person.account(agency.code()), () -> reading.doubt(id)));
    }

    private static void refuse(Optional<ProblemException> refusal) {
        refusal.ifPresent(reason -> {
            throw reason;
        });
    }

    private void record(
            AdministrationEdit edit,
            Agency agency,
            Staff person,
            Map<String, Object> before,
            Map<String, Object> after) {
        history.record(edit, new Changed(agency.id(), AdministrationSubject.STAFF, person.username(), before, after));
    }
}
