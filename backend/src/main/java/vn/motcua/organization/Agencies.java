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

    private volatile Map<Integer, Agency> byId;

    public Agency get(int id) {
        return tree().get(id);
    }

    public Optional<Agency> byCode(String code) {
        return tree().values().stream()
                .filter(agency -> agency.code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<Integer> idOf(String agencyCode) {
        return byCode(agencyCode).map(Agency::id);
    }

    @Override
    public List<Integer> withDescendants(int agencyId) {
        List<Integer> found = new ArrayList<>(List.of(agencyId));
        for (int next = 0; next < found.size(); next++) {
            Integer parent = found.get(next);
            tree().values().stream()
                    .filter(agency -> parent.equals(agency.parentId()))
                    .map(Agency::id)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** To be called after agencies were added or changed. */
    public void forgetTree() {
        byId = null;
    }

    private Map<Integer, Agency> tree() {
        Map<Integer, Agency> current = byId;
        if (current == null || current.isEmpty()) {
            current = listAll().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
            byId = current;
        }
        return current;
    }
}
