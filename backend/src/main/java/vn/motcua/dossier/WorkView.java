package vn.motcua.dossier;

/** The queues of the cockpit; each is a condition and an order, both answered by an index. */
public enum WorkView {
    OPEN("d.finished_at is null", Order.WORKING_TIME_LEFT),
    MINE("d.finished_at is null and d.holder = :me", Order.WORKING_TIME_LEFT),
    TO_ACCEPT("""
            d.finished_at is null and d.awaiting_acceptance and d.paused_since is null
            and lower(d.step_role) = any (:roles)
            and (d.step_role <> 'OFFICER' or d.step_department_code = any (:departments))
            """, Order.WORKING_TIME_LEFT),
    TO_SIGN("d.finished_at is null and d.step_role = 'LEADER' and d.paused_since is null", Order.WORKING_TIME_LEFT),
    TO_RETURN("d.status = 'FINISHED'", Order.FINISHED_FIRST),
    ALL("true", Order.NEWEST_FIRST);

    /** Sort keys; the comparison is how the next page goes on after the last row. */
    enum Order {
        WORKING_TIME_LEFT("d.work_order", "asc", ">"),
        FINISHED_FIRST("d.finished_at", "asc", ">"),
        NEWEST_FIRST("d.received_at", "desc", "<");

        final String column;
        final String direction;
        final String comparison;

        Order(String column, String direction, String comparison) {
            this.column = column;
            this.direction = direction;
            this.comparison = comparison;
        }
    }

    private final String condition;
    private final Order order;

    WorkView(String condition, Order order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    Order order() {
        return order;
    }
}
