package vn.motcua.report;

/**
 * The columns (3)–(13) of biểu II.06a. The condition is what the figure counts and what opens behind it, so that the
 * list is always as long as the figure.
 */
public enum SettlementColumn {
    RECEIVED_TOTAL("true"),
    RECEIVED_ONLINE("not carried_over and online"),
    RECEIVED_DIRECT_OR_POSTAL("not carried_over and not online"),
    RECEIVED_CARRIED_OVER("carried_over"),
    RESOLVED_TOTAL("resolved"),
    RESOLVED_EARLY("resolved and outcome = 'EARLY'"),
    RESOLVED_ON_TIME("resolved and outcome = 'ON_TIME'"),
    RESOLVED_LATE("resolved and outcome = 'LATE'"),
    RESOLVED_NO_DEADLINE("resolved and outcome = 'NO_DEADLINE'"),
    PENDING_TOTAL("not resolved"),
    PENDING_IN_TIME("not resolved and not overdue"),
    PENDING_OVERDUE("not resolved and overdue");

    private final String condition;

    SettlementColumn(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
