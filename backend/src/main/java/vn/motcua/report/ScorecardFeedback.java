package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The feedback behind the figures of indicator 8, by the statement that counts them. */
@ApplicationScoped
public class ScorecardFeedback {

    private static final String SQL =
            SqlFile.read("scorecard-feedback.sql").replace("{{feedback}}", Scorecard.FEEDBACK);

    @Inject
    ReportStatements statements;

    /** The columns of the scorecard that count feedback. */
    public enum Column {
        FEEDBACK_DUE("true"),
        FEEDBACK_ON_TIME("on_time");

        private final String condition;

        Column(String condition) {
            this.condition = condition;
        }
    }

    /** Where a list goes on: the last one shown. */
    public record After(Instant receivedAt, String code) {}

    /**
     * One of them, without what was written and by whom.
     *
     * @param restricted about a restricted dossier: counted, and named to nobody here
     * @param dossierCode null when it is about none
     */
    public record Line(
            String agencyCode,
            String code,
            String subject,
            String channel,
            boolean restricted,
            String dossierCode,
            Instant receivedAt,
            Instant answerDueAt,
            Instant answeredAt,
            boolean onTime) {}

    /**
     * By reception.
     *
     * @param agencyCode whose; null for the total
     * @param after null for the first page
     */
    public List<Line> list(ReportPeriod period, Column column, String agencyCode, After after, int limit) {
        StringBuilder sql = new StringBuilder("select * from (" + SQL + ") b where " + column.condition);
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit));
        if (agencyCode != null) {
            sql.append(" and agency_code = :agency");
            parameters.put("agency", agencyCode);
        }
        if (after != null) {
            sql.append(" and (received_at, code) > (:afterReceivedAt, :afterCode)");
            parameters.put("afterReceivedAt", after.receivedAt());
            parameters.put("afterCode", after.code());
        }
        sql.append(" order by received_at, code limit :limit");
        return statements.run(sql.toString(), period, parameters).stream()
                .map(ScorecardFeedback::line)
                .toList();
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get("agency_code", String.class),
                row.get("code", String.class),
                row.get("subject", String.class),
                row.get("channel", String.class),
                row.get("restricted", Boolean.class),
                row.get("dossier_code", String.class),
                row.get("received_at", Instant.class),
                row.get("answer_due_at", Instant.class),
                row.get("answered_at", Instant.class),
                row.get("on_time", Boolean.class));
    }
}
