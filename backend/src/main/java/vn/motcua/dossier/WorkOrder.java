package vn.motcua.dossier;

/** How a work list is sorted; each order has an index, and a sort key that is never null. */
public enum WorkOrder {
    /** What runs out first; what stands or has no date comes last. */
    WORKING_TIME_LEFT("d.work_order", "asc", ">", "true"),
    /** What has stood for longest; what runs is left out. */
    LONGEST_WAIT("d.paused_since", "asc", ">", "d.paused_since is not null"),
    /** What was finished first; open dossiers are left out. */
    FINISHED("d.finished_at", "asc", ">", "d.finished_at is not null"),
    /** What came in first. */
    OLDEST("d.arrived_at", "asc", ">", "true"),
    /** What came in last. */
    NEWEST("d.arrived_at", "desc", "<", "true");

    final String column;
    final String direction;
    /** Compares the next row with the last one shown. */
    final String comparison;

    final String condition;

    WorkOrder(String column, String direction, String comparison, String condition) {
        this.column = column;
        this.direction = direction;
        this.comparison = comparison;
        this.condition = condition;
    }

    /** SQL for the sort key as a cursor carries it: ISO-8601, or {@code infinity}. */
    String sortKey() {
        return """
        case when isfinite(%1$s) then to_char(%1$s at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') else 'infinity' end
        """.formatted(column).strip();
    }
}
