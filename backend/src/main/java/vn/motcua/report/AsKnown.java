package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.dossier.OutcomeRule;

/** Dossiers as they were known on any past moment, for the statements of reports (ADR 0040). */
@ApplicationScoped
public class AsKnown {

    private static final String SQL = SqlFile.read("as-known.sql");

    @Inject
    OutcomeRule outcomes;

    /** The statement with as-known.sql in the place of {@code {{known}}}; dates are compared as outcomes are. */
    String within(String facts) {
        String compared =
                switch (outcomes.comparing()) {
                    case DATE -> "cast(%s at time zone 'Asia/Ho_Chi_Minh' as date)";
                    case INSTANT -> "date_trunc('minute', %s)";
                };
        return facts.replace("{{known}}", SQL)
                .replace("{{promisedCompared}}", compared.formatted("s.promised_at"))
                .replace("{{referenceCompared}}", compared.formatted("cast(:reference as timestamptz)"));
    }
}
