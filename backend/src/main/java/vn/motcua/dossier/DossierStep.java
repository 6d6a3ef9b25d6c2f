package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.motcua.organization.Actor;
import vn.motcua.procedure.StepRole;

/**
 * One step of one dossier as it happens, beside what the process allots to it. All times are working minutes; a step
 * entered twice adds up, and a paused dossier uses nothing.
 */
@Embeddable
public class DossierStep {

    private String name;

    @Enumerated(EnumType.STRING)
    private StepRole role;

    @Column(name = "department_code")
    private String departmentCode;

    @Column(name = "allotted_minutes")
    private long allottedMinutes;

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

    protected DossierStep() {}

    DossierStep(String name, StepRole role, String departmentCode, long allottedMinutes) {
        this.name = name;
        this.role = role;
        this.departmentCode = departmentCode;
        this.allottedMinutes = allottedMinutes;
        this.state = StepState.PENDING;
    }

    void enter(Instant at) {
        state = StepState.ACTIVE;
        enteredAt = enteredAt == null ? at : enteredAt;
        leftAt = null;
        runningSince = at;
    }

    void assign(Actor actor) {
        assignee = actor.username();
        assigneeName = actor.name();
    }

    void leave(ActContext context) {
        pause(context);
        state = StepState.DONE;
        leftAt = context.at();
    }

    void pause(ActContext context) {
        usedMinutes = usedMinutesAt(context);
        runningSince = null;
    }

    void resume(Instant at) {
        runningSince = at;
    }

    /** Closes a step of which the register tells neither when nor by whom. */
    void closeUnrecorded() {
        if (state != StepState.DONE) {
            state = StepState.NOT_RECORDED;
            runningSince = null;
            usedMinutes = 0;
        }
    }

    /** Working minutes used until the moment of the context, the running stretch included. */
    public long usedMinutesAt(ActContext context) {
        return runningSince == null ? usedMinutes : usedMinutes + context.workingMinutesSince(runningSince);
    }

    public String name() {
        return name;
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
}
