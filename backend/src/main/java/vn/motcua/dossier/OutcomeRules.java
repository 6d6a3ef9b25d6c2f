package vn.motcua.dossier;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The rules by which outcomes were told, one after the other: the configuration says which is in force, the database since
 * when (ADR 0052).
 */
@ApplicationScoped
public class OutcomeRules {

    /** Any number that nothing else locks by: one start at a time looks at the last rule. */
    private static final long LOCK = 2_611_260_500L;

    @Inject
    EntityManager entityManager;

    @Inject
    OutcomeRule inForce;

    @Inject
    Clock clock;

    private record Since(Instant since, OutcomeRule rule) {

        static Since of(Tuple row) {
            return new Since(
                    row.get("since", Instant.class),
                    new OutcomeRule(
                            OutcomeRule.Measure.valueOf(row.get("promise", String.class)),
                            OutcomeRule.Comparison.valueOf(row.get("comparing", String.class))));
        }
    }

    public OutcomeRule inForce() {
        return inForce;
    }

    /** The rule in force at a moment; before the first that is known, that one. */
    public OutcomeRule at(Instant moment) {
        List<Since> inOrder = inOrder();
        return inOrder.reversed().stream()
                .filter(one -> !one.since().isAfter(moment))
                .findFirst()
                .or(() -> inOrder.stream().findFirst())
                .map(Since::rule)
                .orElse(inForce);
    }

    @Transactional
    void keep(@Observes StartupEvent start) {
        keep(inForce, clock.instant());
    }

    /** A rule that is not the last one is in force from now on; of several instances that start at once, one writes it. */
    @Transactional
    void keep(OutcomeRule rule, Instant now) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        List<Since> inOrder = inOrder();
        if (inOrder.isEmpty() || !inOrder.getLast().rule().equals(rule)) {
            entityManager
                    .createNativeQuery(
                            "insert into outcome_rule (since, promise, comparing) values (:since, :promise, :comparing)")
                    .setParameter("since", now.truncatedTo(ChronoUnit.MICROS)) // as the database keeps it
                    .setParameter("promise", rule.promise().name())
                    .setParameter("comparing", rule.comparing().name())
                    .executeUpdate();
        }
    }

    /** A handful, for as long as an installation lives. */
    @SuppressWarnings("unchecked")
    private List<Since> inOrder() {
        List<Tuple> rows = entityManager
                .createNativeQuery("select since, promise, comparing from outcome_rule order by number", Tuple.class)
                .getResultList();
        return rows.stream().map(Since::of).toList();
    }
}
