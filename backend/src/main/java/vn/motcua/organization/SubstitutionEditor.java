package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.motcua.organization.AdministrationChange.Changed;
import vn.motcua.shared.problem.ProblemException;

/** What an administrator does to substitutions. What has been is never changed: acts were done under it. */
@ApplicationScoped
public class SubstitutionEditor {

    private final AdministeredAgencies administered;
    private final StaffReading reading;
    private final SubstitutionRules rules;
    private final Substitutions substitutions;
    private final AdministrationHistory history;

    SubstitutionEditor(
            AdministeredAgencies administered,
            StaffReading reading,
            SubstitutionRules rules,
            Substitutions substitutions,
            AdministrationHistory history) {
        this.administered = administered;
        this.reading = reading;
        this.rules = rules;
        this.substitutions = substitutions;
        this.history = history;
    }

    @Transactional
    public Substitution create(String agencyCode, SubstitutionDetails wanted, AdministrationEdit edit) {
        Agency agency = locked(agencyCode, edit);
        rules.requirePeriod(wanted);
        rules.requireNotPast(wanted.firstDay(), edit, "/firstDay");
        rules.requirePeople(agency.id(), wanted);
        rules.requireFitting(agency.id(), wanted, null);
        Substitution substitution = new Substitution(substitutions.nextId(agency.id()), wanted);
        substitutions.persist(substitution);
        record(edit, agency, substitution, null, substitution.stated());
        return substitution;
    }

    /** Of one that runs, only the last day and the reason. */
    @Transactional
    public Substitution change(
            String agencyCode, long number, int seenVersion, SubstitutionDetails wanted, AdministrationEdit edit) {
        Agency agency = locked(agencyCode, edit);
        Substitution substitution = seen(agency, number, seenVersion);
        requireNotOver(substitution, edit);
        rules.requirePeriod(wanted);
        rules.requireNotPast(wanted.lastDay(), edit, "/lastDay");
        if (substitution.stateOn(edit.today()) == SubstitutionState.UPCOMING) {
            rules.requireNotPast(wanted.firstDay(), edit, "/firstDay");
            rules.requirePeople(agency.id(), wanted);
        } else if (!substitution.details().hasTheSameBeginning(wanted)) {
            throw begun(substitution);
        }
        rules.requireFitting(agency.id(), wanted, number);
        Map<String, Object> before = substitution.stated();
        substitution.describe(wanted);
        if (!before.equals(substitution.stated())) {
            substitution.countChange();
        }
        record(edit, agency, substitution, before, substitution.stated());
        return substitution;
    }

    /** @throws ProblemException 409 SUBSTITUTION_BEGUN, SUBSTITUTION_OVER */
    @Transactional
    public void remove(String agencyCode, long number, int seenVersion, AdministrationEdit edit) {
        Agency agency = locked(agencyCode, edit);
        Substitution substitution = seen(agency, number, seenVersion);
        requireNotOver(substitution, edit);
        if (substitution.stateOn(edit.today()) == SubstitutionState.RUNNING) {
            throw begun(substitution);
        }
        substitutions.delete(substitution);
        record(edit, agency, substitution, substitution.stated(), null);
    }

    private Agency locked(String agencyCode, AdministrationEdit edit) {
        Agency agency = administered.locked(edit, agencyCode);
        reading.complete(agency);
        return agency;
    }

    private Substitution seen(Agency agency, long number, int seenVersion) {
        Substitution substitution = substitutions.get(agency.id(), number);
        ChangedMeanwhile.unless(substitution.version(), seenVersion);
        return substitution;
    }

    private static void requireNotOver(Substitution substitution, AdministrationEdit edit) {
        if (substitution.stateOn(edit.today()) == SubstitutionState.OVER) {
            throw new ProblemException(
                    409, "SUBSTITUTION_OVER", null, substitution.details().lastDay());
        }
    }

    private static ProblemException begun(Substitution substitution) {
        return new ProblemException(
                409, "SUBSTITUTION_BEGUN", null, substitution.details().firstDay());
    }

    private void record(
            AdministrationEdit edit,
            Agency agency,
            Substitution substitution,
            Map<String, Object> before,
            Map<String, Object> after) {
        String key = Long.toString(substitution.number());
        history.record(edit, new Changed(agency.id(), AdministrationSubject.SUBSTITUTION, key, before, after));
    }
}
