package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Dossiers as they were known on any past moment, for the statements of reports (ADR 0040). */
@ApplicationScoped
public class AsKnown {

    private static final String SQL = SqlFile.read("as-known.sql");
    private static final String COMPLAINED = SqlFile.read("complained.sql");

    @Inject
    OverdueRules rules;

    /**
     * The statement with as-known.sql in the place of {@code {{known}}}, and in that of {@code {{complained}}} whether a
     * complaint about the dossier counts.
     */
    String within(String facts, ReportPeriod period) {
        OverdueRule overdue = rules.of(period);
        String sql = facts.replace("{{known}}", SQL)
                .replace("{{complained}}", COMPLAINED)
                .replace("{{overdue}}", overdue.of("c"))
                .replace("{{measuredPromise}}", "c." + overdue.promise())
                .replace("{{lateBeforeTheWait}}", overdue.beforeTheWait("c"))
                .replace("{{printedCompared}}", overdue.compared("s.promised_at"))
                .replace("{{referenceCompared}}", overdue.compared(OverdueRule.REFERENCE));
        return NamesAsOf.of(period).within(sql);
    }
}
