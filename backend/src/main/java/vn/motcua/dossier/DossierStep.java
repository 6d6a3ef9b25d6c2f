package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.procedure.StepRole;

/**
 * One step of one dossier as it happens, beside what the process allots to it. All times are working minutes; a step
 * entered twice adds up, and a paused dossier uses nothing. A posting (niêm yết) has calendar days instead, at the end
 * of which its time is up, however few working minutes they held (ADR 0015).
 */
@Embeddable
public class DossierStep {

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private StepRole role;

    @Column(name = "department_code")
    private String departmentCode;

    @Column(name = "allotted_minutes")
    private long allottedMinutes;

    @Column(name = "posting_days")
    private Integer postingDays;

    @Enumerated(EnumType.STRING)
    private StepState state;

    private String assignee;

    @Column(name = "assignee_name")
    private String assigneeName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "running_since")
    private Instant runningSince;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "used_minutes")
    private long usedMinutes;

    @Column(name = "due_at")
    private Instant dueAt;

    protected DossierStep() {}

    /** @param postingDays calendar days of a posting; null for a step whose time is the allotted minutes */
    DossierStep(String name, StepRole role, String departmentCode, long allottedMinutes, Integer postingDays) {
        this.name = name;
        this.role = role;
        this.departmentCode = departmentCode;
        this.allottedMinutes = allottedMinutes;
        this.postingDays = postingDays;
        this.state = StepState.PENDING;
    }

    /** A step of the {@link StandardProcess}; 0 minutes for one without a time of its own. */
    static DossierStep standard(
            String name, String nameEn, StepRole role, String departmentCode, long allottedMinutes) {
        DossierStep step = new DossierStep(name, role, departmentCode, allottedMinutes, null);
        step.nameEn = nameEn;
        return step;
    }

    void enter(ActContext context) {
        state = StepState.ACTIVE;
        enteredAt = enteredAt == null ? context.at() : enteredAt;
        leftAt = null;
        resume(context, List.of());
    }

    /** Taken back before it was accepted: the minutes stay with the step that had them. */
    void giveBack(ActContext context) {
        pause(context);
        state = StepState.PENDING;
    }

    /** Done once more in a correction, beside the clock: its time was told when it was first done. */
    void enterAgain() {
        state = StepState.ACTIVE;
    }

    void leaveAgain() {
        state = leftAt == null ? StepState.NOT_RECORDED : StepState.DONE;
    }

    void assign(String username, String name) {
        assignee = username;
        assigneeName = name;
    }

    void leave(ActContext context) {
        use(context);
        state = StepState.DONE;
        leftAt = context.at();
    }

    /** Nobody knows yet when the time that is left will be up; what is up already stays so. */
    void pause(ActContext context) {
        use(context);
        dueAt = isOverdueAt(context.at()) ? dueAt : null;
    }

    void resume(ActContext context, List<ClockStop> waits) {
        runningSince = context.at();
        recount(context, waits);
    }

    /** Until when the running step's own time runs, by the calendar in force. */
    void recount(ActContext context, List<ClockStop> waits) {
        if (runningSince == null) {
            return;
        }
        if (postingDays != null) {
            dueAt = context.afterCalendarDays(enteredAt, postingDays, waitsIn(waits));
        } else if (allottedMinutes > 0 && (dueAt == null || usedMinutes <= allottedMinutes)) {
            dueAt = context.afterWorkingMinutes(runningSince, Math.max(0, allottedMinutes - usedMinutes));
        }
    }

    /** The allotted time never starts afresh, whatever a wait does to the dossier's limit. */
    private List<ClockStop> waitsIn(List<ClockStop> waits) {
        return waits.stream()
                .filter(wait -> !wait.from().isBefore(enteredAt))
                .map(wait -> new ClockStop(wait.from(), wait.until(), SupplementPolicy.RESUME))
                .toList();
    }

    private void use(ActContext context) {
        usedMinutes = usedMinutesAt(context);
        runningSince = null;
    }

    /** Closes a step of which the register tells neither when nor by whom. */
    void closeUnrecorded() {
        if (state != StepState.DONE) {
            state = StepState.NOT_RECORDED;
            runningSince = null;
            usedMinutes = 0;
            dueAt = null;
        }
    }

    /** Working minutes used until the moment of the context, the running stretch included. */
    public long usedMinutesAt(ActContext context) {
        return runningSince == null ? usedMinutes : usedMinutes + context.workingMinutesSince(runningSince);
    }

    /** Whether more time was taken than the step has: until it was left, or until now. */
    public boolean isOverdueAt(Instant now) {
        return dueAt != null && (leftAt == null ? now : leftAt).isAfter(dueAt);
    }

    public String name() {
        return name;
    }

    /** Of a step of the standard process; else null. */
    public String nameEn() {
        return nameEn;
    }

    public StepRole role() {
        return role;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public long allottedMinutes() {
        return allottedMinutes;
    }

    public StepState state() {
        return state;
    }

    public String assignee() {
        return assignee;
    }

    public String assigneeName() {
        return assigneeName;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Instant leftAt() {
        return leftAt;
    }

    /** Until when the step's own time runs, or ran; null while it stands, is not known (yet), or has none. */
    public Instant dueAt() {
        return dueAt;
    }
}
