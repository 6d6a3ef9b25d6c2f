package vn.motcua.organization;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of departments by code, read once a transaction. For transactions that change none; whoever changes departments
 * asks {@link Departments}.
 */
@TransactionScoped
public class DepartmentNames {

    @Inject
    Departments departments;

    private final Map<Integer, Map<String, String>> byAgency = new HashMap<>();

    public Map<String, String> of(int agencyId) {
        return byAgency.computeIfAbsent(agencyId, departments::names);
    }
}
