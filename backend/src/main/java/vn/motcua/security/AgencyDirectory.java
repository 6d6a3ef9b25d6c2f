package vn.motcua.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What isolation must know of agencies; {@code organization} answers, so that the arrow keeps its direction. */
public interface AgencyDirectory {

    Optional<Integer> idOf(String agencyCode);

    /** The agency and all below it in the tree: what its administrators administer. */
    List<Integer> withDescendants(int agencyId);

    /** Whose rows its staff may see: the agency, all below it, and those that these took over from by then. */
    List<Integer> visibleTo(int agencyId, LocalDate today);
}
