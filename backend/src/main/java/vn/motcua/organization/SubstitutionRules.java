package vn.motcua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.problem.ProblemException;

/** What must hold of a substitution. */
@ApplicationScoped
class SubstitutionRules {

    private static final String LAST_DAY = "/lastDay";

    private final StaffMembers members;
    private final Substitutions substitutions;

    SubstitutionRules(StaffMembers members, Substitutions substitutions) {
        this.members = members;
        this.substitutions = substitutions;
    }

    void requirePeriod(SubstitutionDetails wanted) {
        if (wanted.lastDay().isBefore(wanted.firstDay())) {
            throw new ProblemException(422, "SUBSTITUTION_UPSIDE_DOWN", LAST_DAY, wanted.firstDay());
        }
        if (wanted.lastDay().isAfter(wanted.firstDay().plusYears(1))) {
            throw new ProblemException(422, "SUBSTITUTION_TOO_LONG", LAST_DAY);
        }
    }

    void requireNotPast(LocalDate day, AdministrationEdit edit, String pointer) {
        if (day.isBefore(edit.today())) {
            throw new ProblemException(422, "SUBSTITUTION_IN_THE_PAST", pointer, day);
        }
    }

    /** Two people of the agency who both hold the roles. */
    void requirePeople(int agencyId, SubstitutionDetails wanted) {
        Staff absent = member(agencyId, wanted.absent(), "/absent");
        Staff substitute = member(agencyId, wanted.substitute(), "/substitute");
        if (wanted.absent().equals(wanted.substitute())) {
            throw new ProblemException(422, "SUBSTITUTE_IS_ABSENT_PERSON", "/substitute");
        }
        int index = 0;
        for (String role : wanted.roles()) {
            String pointer = "/roles/" + index++;
            if (!absent.roles().contains(role)) {
                throw new ProblemException(422, "ABSENT_LACKS_ROLE", pointer, absent.name(), role);
            }
            if (!substitute.roles().contains(role)) {
                throw new ProblemException(422, "SUBSTITUTE_LACKS_ROLE", pointer, substitute.name(), role);
            }
        }
    }

    /** @param self number of the one that changes; null for a new one */
    void requireFitting(int agencyId, SubstitutionDetails wanted, Long self) {
        List<SubstitutionDetails> others = substitutions.from(agencyId, wanted.firstDay()).stream()
                .filter(other -> self == null || other.number() != self)
                .map(Substitution::details)
                .toList();
        for (SubstitutionDetails other : others) {
            if (other.absent().equals(wanted.absent()) && other.overlaps(wanted.firstDay(), wanted.lastDay())) {
                throw new ProblemException(
                        422, "SUBSTITUTION_OVERLAPS", "/firstDay", other.firstDay(), other.lastDay());
            }
        }
        if (new SubstitutionPlan(others).wouldBecomeCircularWith(wanted)) {
            throw new ProblemException(422, "SUBSTITUTION_CIRCULAR", "/substitute");
        }
    }

    private Staff member(int agencyId, String username, String pointer) {
        return members.findByIdOptional(new StaffId(agencyId, username))
                .filter(Staff::isActive)
                .orElseThrow(() -> new ProblemException(422, "STAFF_UNKNOWN", pointer, username));
    }
}
