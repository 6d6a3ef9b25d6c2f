package vn.motcua.dossier.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.Outcome;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.StepRole;

/**
 * All that the proof looks at: one dossier at one moment, as a value. Whoever adds something to the life of a dossier
 * adds here what the proof must see of it.
 *
 * @param resolved whether it has ended, so that what holds now holds for good
 * @param fromRegister entered from a register that tells nothing of hours, hands and steps
 * @param fees what was charged; empty while nothing was
 */
public record CaseFile(
        Instant now,
        boolean resolved,
        boolean fromRegister,
        Arrival arrival,
        PinnedVersion version,
        List<Paper> papers,
        List<ChargedFee> fees,
        List<Pair> handOvers,
        List<Step> steps,
        List<Act> acts,
        Appointed appointed) {

    /** Whether the desk worked at a moment. */
    public enum DeskHours {
        OPEN,
        CLOSED,
        /** The year is not loaded. */
        UNKNOWN
    }

    /**
     * @param at null before it is received, as {@code recordedAt}
     * @param recordedAt later than {@code at} when it was entered afterwards
     */
    public record Arrival(Channel channel, Instant at, Instant recordedAt, DeskHours desk) {}

    /** @param until first day on which it is no longer in force; null for open */
    public record PinnedVersion(int number, LocalDate from, LocalDate until) {}

    /**
     * A paper that was received or asked for.
     *
     * @param listed whether the version lists it
     */
    public record Paper(String name, boolean listed) {}

    /** @param published what the version's table gives for it, exemptions taken off; null when it lists no such fee */
    public record ChargedFee(String name, BigDecimal charged, BigDecimal published) {}

    /** @param acceptedAt null without the second signature */
    public record Pair(int number, String givenBy, Instant givenAt, String acceptedBy, Instant acceptedAt) {}

    /**
     * @param enteredAt null when the dossier has not come to it
     * @param leftAt null while it runs
     * @param overTime whether it took, or takes, more time than it has
     * @param recorded false where a register tells nothing of it
     */
    public record Step(
            int seq,
            String name,
            StepRole role,
            String departmentCode,
            Instant enteredAt,
            Instant leftAt,
            long allottedMinutes,
            long usedMinutes,
            boolean overTime,
            boolean recorded) {}

    /**
     * A row of the ledger.
     *
     * @param step number of the step that the act ended; null when it ended none
     * @param role in which the actor could do it, as the ledger tells; null where it does not
     * @param reason null when none was written
     */
    public record Act(int seq, DossierAct act, Instant at, String by, Integer step, String role, String reason) {}

    /**
     * @param promisedAt what the outcome is measured by; null when nothing was promised
     * @param outcome null while it is open
     * @param late while it is open: whether the promise has passed and the clock is not standing
     */
    public record Appointed(Instant promisedAt, Instant finishedAt, Outcome outcome, boolean late) {}

    List<Act> actsOf(DossierAct kind) {
        return acts.stream().filter(act -> act.act() == kind).toList();
    }
}
