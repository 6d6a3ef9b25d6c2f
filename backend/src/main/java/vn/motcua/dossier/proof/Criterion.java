package vn.motcua.dossier.proof;

/** What a tick is made of, each with the rule that it comes from; in the order in which it is told. */
public enum Criterion {
    /** Received inside desk hours, or marked as entered afterwards. */
    RECEIVED_IN_DESK_HOURS(Tick.REGULATIONS, "Nghị định 61/2018/NĐ-CP, Điều 18"),
    /** Both signatures on each hand-over, as on the control slip. */
    HAND_OVERS_SIGNED(Tick.REGULATIONS, "Thông tư 01/2018/TT-VPCP, Điều 9, Mẫu số 05"),
    /** The applicant was asked back once at most. */
    ONE_VISIT(Tick.REGULATIONS, "Nghị định 61/2018/NĐ-CP, Điều 11 khoản 2 điểm c"),

    /** By the version that was in force on the day of reception. */
    VERSION_IN_FORCE(Tick.LAW, "Nghị định 63/2010/NĐ-CP, Điều 8"),
    /** Only papers that the version lists were received or asked for. */
    ONLY_LISTED_PAPERS(Tick.LAW, "Nghị định 61/2018/NĐ-CP, Điều 5"),
    /** Nothing was charged beyond what is published. */
    FEE_AS_PUBLISHED(Tick.LAW, "Nghị định 61/2018/NĐ-CP, Điều 22"),
    /** Written reasons for what burdens the applicant. */
    WRITTEN_REASONS(Tick.LAW, "Nghị định 63/2010/NĐ-CP, Điều 18"),

    /** Each step was done by the role that the process names. */
    RIGHT_ROLES(Tick.PROCESS, "Thông tư 01/2018/TT-VPCP, Điều 6"),
    /** Each step after the one before it. */
    STEPS_IN_ORDER(Tick.PROCESS, "Thông tư 01/2018/TT-VPCP, Điều 8"),
    /** Each step within its allotted time. */
    STEPS_IN_TIME(Tick.PROCESS, "Thông tư 01/2018/TT-VPCP, Điều 8"),
    /** Finished by the promise. */
    PROMISE_KEPT(Tick.PROCESS, "Nghị định 61/2018/NĐ-CP, Điều 19");

    private final Tick tick;
    private final String legalReference;

    Criterion(Tick tick, String legalReference) {
        this.tick = tick;
        this.legalReference = legalReference;
    }

    public Tick tick() {
        return tick;
    }

    public String legalReference() {
        return legalReference;
    }
}
