package vn.motcua.security;

import java.util.List;
import java.util.Optional;

/** What isolation must know of agencies; {@code organization} answers, so that the arrow keeps its direction. */
public interface AgencyDirectory {

    Optional<Integer> idOf(String agencyCode);

    /** The agency and all below it in the tree: whose rows its staff may see. */
    List<Integer> withDescendants(int agencyId);
}
