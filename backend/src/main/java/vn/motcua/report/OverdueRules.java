package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.dossier.OutcomeRules;

/** The rule by which a report judges what is open: the one in force, or that of its moment (ADR 0052). */
@ApplicationScoped
public class OverdueRules {

    @Inject
    OutcomeRules outcomes;

    public OverdueRule of(ReportPeriod period) {
        return new OverdueRule(period.asKnownNow() ? outcomes.inForce() : outcomes.at(period.asOf()));
    }
}
