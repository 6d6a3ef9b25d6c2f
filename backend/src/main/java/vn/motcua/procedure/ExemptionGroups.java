package vn.motcua.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
public class ExemptionGroups implements PanacheRepositoryBase<ExemptionGroup, String> {

    public List<ExemptionGroup> all() {
        return listAll(Sort.by("sortOrder"));
    }

    Set<String> codes() {
        return all().stream().map(ExemptionGroup::code).collect(Collectors.toSet());
    }
}
