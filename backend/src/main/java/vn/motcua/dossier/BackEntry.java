package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.security.Roles;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/**
 * Nhập bù: papers were taken in while the system could not be used, and are entered afterwards with the real time of
 * reception (ADR 0022).
 *
 * @param receivedAt when the papers were handed in
 * @param reason why they are entered only now
 */
public record BackEntry(Instant receivedAt, String reason) {

    private static final String POINTER = "/backEntry/receivedAt";

    public BackEntry {
        reason = AccentFolding.clean(reason);
    }

    /**
     * The context of the real moment; the moment of entry stays the one of recording.
     *
     * @param days how many days back an entry may reach
     * @throws ProblemException 403 for anybody but a clerk; 422 for a time in the future or too long ago
     */
    ActContext happenedIn(ActContext context, int days) {
        if (!context.actor().has(Roles.CLERK)) {
            throw new ProblemException(403, "BACK_ENTRY_NEEDS_CLERK", null);
        }
        if (receivedAt.isAfter(context.at())) {
            throw new ProblemException(422, "DATE_IN_THE_FUTURE", POINTER);
        }
        if (VietnamTime.dateOf(receivedAt)
                .isBefore(VietnamTime.dateOf(context.at()).minusDays(days))) {
            throw new ProblemException(422, "BACK_ENTRY_TOO_OLD", POINTER, days);
        }
        return context.at(receivedAt);
    }
}
