package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.problem.ProblemException;

@ApplicationScoped
public class ExemptionGroups implements PanacheRepositoryBase<ExemptionGroup, String> {

    /** In their order; retired ones, too. */
    public List<ExemptionGroup> all() {
        return listAll(Sort.by("sortOrder", "code"));
    }

    /** @throws ProblemException 404 EXEMPTION_GROUP_NOT_FOUND */
    public ExemptionGroup get(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> new ProblemException(404, "EXEMPTION_GROUP_NOT_FOUND", null, code));
    }

    /** Those that a version may name. */
    Set<String> codes() {
        return all().stream()
                .filter(group -> !group.isRetired())
                .map(ExemptionGroup::code)
                .collect(Collectors.toSet());
    }
}
