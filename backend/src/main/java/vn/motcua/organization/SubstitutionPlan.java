package vn.motcua.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The substitutions of one agency seen together. A substitute who is absent in turn is stood in for as well, so that
 * the work of the first one goes on to the last; whoever stands in may therefore never lead back to where it began.
 */
final class SubstitutionPlan {

    private final List<SubstitutionDetails> substitutions;

    SubstitutionPlan(List<SubstitutionDetails> substitutions) {
        this.substitutions = List.copyOf(substitutions);
    }

    /** Whether one more would, on any day, hand the work of the absent one back to them. */
    boolean wouldBecomeCircularWith(SubstitutionDetails added) {
        return leadsTo(added.absent(), added.substitute(), added.firstDay(), added.lastDay());
    }

    /** For whom somebody stands in on a day, directly or in place of another substitute. */
    List<StandIn> standsInFor(String username, LocalDate day) {
        List<StandIn> found = new ArrayList<>();
        collect(username, null, day, day, found);
        return found;
    }

    private boolean leadsTo(String wanted, String person, LocalDate from, LocalDate to) {
        return person.equals(wanted)
                || substitutions.stream()
                        .filter(next -> next.absent().equals(person) && next.overlaps(from, to))
                        .anyMatch(next -> leadsTo(
                                wanted, next.substitute(), later(from, next.firstDay()), earlier(to, next.lastDay())));
    }

    /** @param within roles that came down the chain so far; null at its end */
    private void collect(String person, Set<String> within, LocalDate day, LocalDate lastDay, List<StandIn> found) {
        for (SubstitutionDetails next : substitutions) {
            if (next.substitute().equals(person) && next.overlaps(day, day)) {
                Set<String> roles = new HashSet<>(next.roles());
                if (within != null) {
                    roles.retainAll(within);
                }
                LocalDate until = within == null ? next.lastDay() : earlier(lastDay, next.lastDay());
                if (!roles.isEmpty()) {
                    found.add(new StandIn(next.absent(), Set.copyOf(roles), until));
                    collect(next.absent(), roles, day, until, found);
                }
            }
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
