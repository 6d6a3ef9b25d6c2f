package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.motcua.organization.Actor;

/** A pair of signatures, given and accepted, as on the control slip (phiếu kiểm soát). */
@Embeddable
public class HandOver {

    @Column(name = "from_step")
    private int fromStep;

    @Column(name = "to_step")
    private int toStep;

    @Column(name = "to_department_code")
    private String toDepartmentCode;

    @Column(name = "to_assignee")
    private String toAssignee;

    private String note;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_by_name")
    private String givenByName;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "accepted_by_name")
    private String acceptedByName;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "recalled_by")
    private String recalledBy;

    @Column(name = "recalled_by_name")
    private String recalledByName;

    @Column(name = "recalled_at")
    private Instant recalledAt;

    protected HandOver() {}

    HandOver(int fromStep, int toStep, String toDepartmentCode, String toAssignee, String note, ActContext context) {
        this.fromStep = fromStep;
        this.toStep = toStep;
        this.toDepartmentCode = toDepartmentCode;
        this.toAssignee = toAssignee;
        this.note = note;
        this.givenBy = context.actor().username();
        this.givenByName = context.actor().name();
        this.givenAt = context.at();
    }

    void accept(Actor actor, Instant at) {
        acceptedBy = actor.username();
        acceptedByName = actor.name();
        acceptedAt = at;
    }

    void recall(Actor actor, Instant at) {
        recalledBy = actor.username();
        recalledByName = actor.name();
        recalledAt = at;
    }

    public int fromStep() {
        return fromStep;
    }

    public int toStep() {
        return toStep;
    }

    public String toDepartmentCode() {
        return toDepartmentCode;
    }

    public String toAssignee() {
        return toAssignee;
    }

    public String note() {
        return note;
    }

    public String givenBy() {
        return givenBy;
    }

    public String givenByName() {
        return givenByName;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String acceptedByName() {
        return acceptedByName;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public String recalledByName() {
        return recalledByName;
    }

    /** Null unless it was taken back before anybody accepted it. */
    public Instant recalledAt() {
        return recalledAt;
    }
}
