package vn.motcua.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.motcua.shared.problem.ProblemException;

/**
 * That somebody heads an agency.
 *
 * @param title as printed above the signature
 * @param validUntil the first day on which they do no more; null when no end is known
 */
public record HeadTerm(String name, String title, LocalDate validFrom, LocalDate validUntil) {

    boolean includes(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || validUntil.isAfter(day));
    }

    /**
     * Nobody shares the head of an agency; days without one are possible.
     *
     * @throws ProblemException 422 VALIDITY_UPSIDE_DOWN or HEADS_OVERLAP
     */
    static void requireOneAtATime(List<HeadTerm> terms) {
        List<HeadTerm> ordered =
                terms.stream().sorted(Comparator.comparing(HeadTerm::validFrom)).toList();
        for (HeadTerm term : ordered) {
            if (term.validUntil != null && !term.validUntil.isAfter(term.validFrom)) {
                throw new ProblemException(
                        422, "VALIDITY_UPSIDE_DOWN", "/heads/" + terms.indexOf(term) + "/validUntil", term.validFrom);
            }
        }
        for (int next = 1; next < ordered.size(); next++) {
            HeadTerm before = ordered.get(next - 1);
            HeadTerm term = ordered.get(next);
            if (before.validUntil == null || before.validUntil.isAfter(term.validFrom)) {
                throw new ProblemException(
                        422, "HEADS_OVERLAP", "/heads/" + terms.lastIndexOf(term) + "/validFrom", before.name);
            }
        }
    }
}
