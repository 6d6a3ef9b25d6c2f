package vn.motcua.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.annotations.ListIndexBase;
import vn.motcua.calendar.ClockStop;
import vn.motcua.organization.StaffRef;
import vn.motcua.procedure.StepRole;

/**
 * Where a dossier stands in its process. The clock of a step starts when the dossier is given to it, so that every
 * minute belongs to exactly one step and nobody gains by not accepting (ADR 0007).
 */
@Embeddable
public class Progress {

    @Column(name = "current_step")
    private Integer currentStep;

    @Enumerated(EnumType.STRING)
    @Column(name = "step_role")
    private StepRole stepRole;

    @Column(name = "step_department_code")
    private String stepDepartmentCode;

    /** When the running step's own time is up, for the work list; null while none runs. */
    @Column(name = "step_due_at")
    private Instant stepDueAt;

    private String holder;
    private String officer;

    @Column(name = "awaiting_acceptance")
    private boolean awaitingAcceptance;

    /** Whether a result that was given is being corrected; the steps then run beside their clocks (ADR 0023). */
    private boolean correcting;

    @ElementCollection
    @CollectionTable(
            name = "dossier_step",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<DossierStep> steps;

    @ElementCollection
    @CollectionTable(
            name = "hand_over",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "dossier_id")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<HandOver> handOvers;

    protected Progress() {}

    /** No step runs before the reception. */
    static Progress notYet() {
        Progress progress = new Progress();
        progress.steps = new ArrayList<>();
        progress.handOvers = new ArrayList<>();
        return progress;
    }

    /** The first step, in the hands of the one who received. */
    void begin(List<DossierStep> planned, ActContext context) {
        steps.addAll(planned);
        enter(1, context);
        hold(context);
    }

    /** Leaves the current step and gives the dossier to the next one; returns the number of the step left. */
    int passOn(ActContext context, String note, String assignee) {
        int from = currentStep;
        leave(context);
        enter(from + 1, context);
        handOvers.add(new HandOver(from, currentStep, stepDepartmentCode, assignee, note, context));
        awaitingAcceptance = true;
        holder = assignee;
        return from;
    }

    void accept(ActContext context) {
        handOvers.getLast().accept(context.actor(), context.at());
        awaitingAcceptance = false;
        hold(context);
    }

    /** The hand-over is taken back: the dossier is again where it was, with the one who gave it. */
    HandOver recall(ActContext context) {
        HandOver handOver = handOvers.getLast();
        handOver.recall(context.actor(), context.at());
        current().ifPresent(step -> {
            if (correcting) {
                step.leaveAgain();
            } else {
                step.giveBack(context);
            }
        });
        enter(handOver.fromStep(), context);
        awaitingAcceptance = false;
        holder = handOver.givenBy();
        return handOver;
    }

    /** The steps run once more from the last one of an officer on; whoever did it then has it again. */
    void reopen(ActContext context) {
        correcting = true;
        enter(stepToCorrect(), context);
        holder = officer;
    }

    private int stepToCorrect() {
        return IntStream.iterate(steps.size(), seq -> seq > 0, seq -> seq - 1)
                .filter(seq -> steps.get(seq - 1).role() == StepRole.OFFICER)
                .findFirst()
                .orElse(steps.size());
    }

    /** Gives the current step into other hands; returns whose it was. What waits for acceptance goes on waiting. */
    String reassign(StaffRef colleague) {
        String before = holder;
        holder = colleague.username();
        if (!awaitingAcceptance && !correcting) {
            current().ifPresent(step -> step.assign(colleague.username(), colleague.name()));
            officer = stepRole == StepRole.OFFICER ? holder : officer;
        }
        return before;
    }

    void pause(ActContext context) {
        current().ifPresent(step -> step.pause(context));
        copyStepDueAt();
    }

    /** @param waits all waits of the dossier so far, in order */
    void resume(ActContext context, List<ClockStop> waits) {
        current().ifPresent(step -> step.resume(context, waits));
        copyStepDueAt();
    }

    /** The running step's time by the calendar in force. */
    void recount(ActContext context, List<ClockStop> waits) {
        current().ifPresent(step -> step.recount(context, waits));
        copyStepDueAt();
    }

    /** The dossier is resolved: no step runs any more. */
    void close(ActContext context) {
        current().filter(step -> step.state() == StepState.ACTIVE).ifPresent(step -> leave(context));
        currentStep = null;
        stepRole = null;
        stepDepartmentCode = null;
        stepDueAt = null;
        holder = null;
        awaitingAcceptance = false;
        correcting = false;
    }

    /** Closes the steps of which a register tells nothing. */
    void closeUnrecorded() {
        steps.forEach(DossierStep::closeUnrecorded);
    }

    private void enter(int seq, ActContext context) {
        DossierStep step = steps.get(seq - 1);
        if (correcting) {
            step.enterAgain();
        } else {
            step.enter(context);
        }
        currentStep = seq;
        stepRole = step.role();
        stepDepartmentCode = step.departmentCode();
        copyStepDueAt();
    }

    private void leave(ActContext context) {
        current().ifPresent(step -> {
            if (correcting) {
                step.leaveAgain();
            } else {
                step.leave(context);
            }
        });
    }

    private void copyStepDueAt() {
        stepDueAt = correcting ? null : current().map(DossierStep::dueAt).orElse(null);
    }

    private void hold(ActContext context) {
        holder = context.actor().username();
        if (correcting) {
            return;
        }
        current()
                .ifPresent(step ->
                        step.assign(context.actor().username(), context.actor().name()));
        if (stepRole == StepRole.OFFICER) {
            officer = holder;
        }
    }

    private Optional<DossierStep> current() {
        return currentStep == null ? Optional.empty() : Optional.of(steps.get(currentStep - 1));
    }

    /** Working minutes used over all steps; the dossier has used no others. */
    public long usedMinutesAt(ActContext context) {
        return steps.stream().mapToLong(step -> step.usedMinutesAt(context)).sum();
    }

    /** The hand-over that nobody has accepted yet. */
    public Optional<HandOver> openHandOver() {
        return awaitingAcceptance ? Optional.of(handOvers.getLast()) : Optional.empty();
    }

    /** Who does the step after the current one; only while there is one. */
    String nextDepartmentCode() {
        return steps.get(currentStep).departmentCode();
    }

    /** The account that did the officer's step last; null while none has. */
    String officer() {
        return officer;
    }

    public boolean correcting() {
        return correcting;
    }

    public boolean isAtLastStep() {
        return currentStep != null && currentStep == steps.size();
    }

    public boolean isAtFirstStep() {
        return currentStep != null && currentStep == 1;
    }

    /** Who has it in hand; null while it lies with a whole department. */
    public String holder() {
        return holder;
    }

    public Integer currentStep() {
        return currentStep;
    }

    public StepRole stepRole() {
        return stepRole;
    }

    public String stepDepartmentCode() {
        return stepDepartmentCode;
    }

    public Instant stepDueAt() {
        return stepDueAt;
    }

    public boolean awaitingAcceptance() {
        return awaitingAcceptance;
    }

    public List<DossierStep> steps() {
        return steps;
    }

    public List<HandOver> handOvers() {
        return handOvers;
    }
}
