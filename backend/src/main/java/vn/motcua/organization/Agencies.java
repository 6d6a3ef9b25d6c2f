package vn.motcua.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.security.AgencyDirectory;

/** All agencies; a few thousand rows that hardly change, so the tree is kept in memory. */
@ApplicationScoped
public class Agencies implements PanacheRepositoryBase<Agency, Integer>, AgencyDirectory {

    private record Tree(Map<Integer, Agency> byId, Map<String, Agency> byCode, Map<Integer, List<Integer>> children) {

        static Tree of(List<Agency> agencies) {
            return new Tree(
                    agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity())),
                    agencies.stream().collect(Collectors.toMap(Agency::code, Function.identity())),
                    agencies.stream()
                            .filter(agency -> agency.parentId() != null)
                            .collect(Collectors.groupingBy(
                                    Agency::parentId, Collectors.mapping(Agency::id, Collectors.toList()))));
        }
    }

    private volatile Tree tree;

    public Agency get(int id) {
        return tree().byId().get(id);
    }

    @Override
    public Optional<Integer> idOf(String agencyCode) {
        return Optional.ofNullable(tree().byCode().get(agencyCode)).map(Agency::id);
    }

    @Override
    public List<Integer> withDescendants(int agencyId) {
        List<Integer> found = new ArrayList<>(List.of(agencyId));
        for (int next = 0; next < found.size(); next++) {
            found.addAll(tree().children().getOrDefault(found.get(next), List.of()));
        }
        return List.copyOf(found);
    }

    /** To be called after agencies were added or changed. */
    public void forgetTree() {
        tree = null;
    }

    private Tree tree() {
        Tree current = tree;
        if (current == null || current.byId().isEmpty()) {
            current = Tree.of(listAll());
            tree = current;
        }
        return current;
    }
}
