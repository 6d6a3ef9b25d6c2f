package vn.motcua.dossier;

/** The queues of the cockpit: a condition, and the order in which each is worked off. */
public enum WorkView {
    /** What was submitted and waits for the desk, first come first. */
    TO_RECEIVE("d.status = 'SUBMITTED'", WorkOrder.OLDEST),
    OPEN("d.is_open", WorkOrder.WORKING_TIME_LEFT),
    MINE("d.is_open and d.holder = :me", WorkOrder.WORKING_TIME_LEFT),
    MY_DEPARTMENT("d.is_open and d.step_department_code = any (:departments)", WorkOrder.WORKING_TIME_LEFT),
    TO_ACCEPT("""
            d.is_open and d.awaiting_acceptance and d.paused_since is null
            and lower(d.step_role) = any (:roles)
            and (d.step_role <> 'OFFICER' or d.step_department_code = any (:departments))
            """, WorkOrder.WORKING_TIME_LEFT),
    TO_ANSWER("""
            d.is_open and d.consulted <> '{}' and d.consulted && cast(:departments as text[])
            and 'officer' = any (:roles)
            """, WorkOrder.WORKING_TIME_LEFT),
    AWAITING_SUPPLEMENT("d.is_open and d.status = 'AWAITING_SUPPLEMENT'", WorkOrder.LONGEST_WAIT),
    TO_SIGN("d.is_open and d.step_role = 'LEADER' and d.paused_since is null", WorkOrder.WORKING_TIME_LEFT),
    TO_RETURN("d.status = 'FINISHED'", WorkOrder.FINISHED),
    ALL("true", WorkOrder.NEWEST);

    private final String condition;
    private final WorkOrder order;

    WorkView(String condition, WorkOrder order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    WorkOrder order() {
        return order;
    }
}
