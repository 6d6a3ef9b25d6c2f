package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.security.AgencyScope;

/** Runs the statements of reports: over all dossiers, restricted ones among them, which are counted and not named (ADR 0028). */
@ApplicationScoped
class ReportStatements {

    @Inject
    EntityManager entityManager;

    @Inject
    AgencyScope scope;

    /** @param more what the statement asks for beside the period and its moments */
    @SuppressWarnings("unchecked")
    List<Tuple> run(String sql, ReportPeriod period, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("periodStart", period.start());
        parameters.put("periodEnd", period.end());
        parameters.put("asOf", period.asOf());
        parameters.put("reference", period.reference());
        parameters.put("referenceDay", period.referenceDay());
        return scope.countingAll(() -> {
            Query query = entityManager.createNativeQuery(sql, Tuple.class);
            query.getParameters().stream()
                    .map(Parameter::getName)
                    .forEach(name -> query.setParameter(name, parameters.get(name)));
            return query.getResultList();
        });
    }
}
