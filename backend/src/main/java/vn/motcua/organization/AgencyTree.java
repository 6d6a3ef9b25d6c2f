package vn.motcua.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All agencies and how they hang together, as a value. */
final class AgencyTree {

    /** One agency in the tree. */
    record Node(int id, String code, String name, Integer parentId, LocalDate validFrom) {}

    /** That an agency came, alone or with others, from another one. */
    record Succession(int successorId, int predecessorId) {}

    private final Map<Integer, Node> byId;
    private final Map<String, Node> byCode;
    private final Map<Integer, List<Integer>> children;
    private final Map<Integer, List<Integer>> predecessors;

    AgencyTree(List<Node> nodes, List<Succession> successions) {
        byId = nodes.stream().collect(Collectors.toMap(Node::id, Function.identity()));
        byCode = nodes.stream().collect(Collectors.toMap(Node::code, Function.identity()));
        children = nodes.stream()
                .filter(node -> node.parentId() != null)
                .collect(Collectors.groupingBy(Node::parentId, Collectors.mapping(Node::id, Collectors.toList())));
        predecessors = successions.stream()
                .collect(Collectors.groupingBy(
                        Succession::successorId, Collectors.mapping(Succession::predecessorId, Collectors.toList())));
    }

    Optional<Integer> idOf(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Node::id);
    }

    String codeOf(int id) {
        return byId.get(id).code();
    }

    String nameOf(int id) {
        return byId.get(id).name();
    }

    List<Integer> withDescendants(int agencyId) {
        List<Integer> found = new ArrayList<>(List.of(agencyId));
        for (int next = 0; next < found.size(); next++) {
            found.addAll(children.getOrDefault(found.get(next), List.of()));
        }
        return List.copyOf(found);
    }

    /** The agency, all below it, and all that those which exist on the day came from. */
    List<Integer> visibleTo(int agencyId, LocalDate today) {
        List<Integer> below = withDescendants(agencyId);
        if (predecessors.isEmpty()) {
            return below;
        }
        Set<Integer> seen = new LinkedHashSet<>(below);
        List<Integer> found = new ArrayList<>(below);
        for (int next = 0; next < found.size(); next++) {
            Node node = byId.get(found.get(next));
            if (node != null && !today.isBefore(node.validFrom())) {
                predecessors.getOrDefault(node.id(), List.of()).stream()
                        .filter(seen::add)
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }
}
