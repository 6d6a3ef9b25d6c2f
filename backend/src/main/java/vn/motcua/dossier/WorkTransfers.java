package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffId;
import vn.motcua.organization.StaffMembers;
import vn.motcua.shared.problem.ProblemException;

/** Giao lại hồ sơ: everything of an absent colleague, each dossier by itself. */
@ApplicationScoped
public class WorkTransfers {

    /** Dossiers that one call moves; the same call again moves the next ones. */
    public static final int AT_ONCE = 500;

    /** @param more whether the absent one holds still more than were tried */
    public record Result(List<BatchLine> lines, boolean more) {}

    @Inject
    Dossiers dossiers;

    @Inject
    StaffMembers staff;

    @Inject
    EachInItsOwnTransaction each;

    @Inject
    WorkTransferLine line;

    /** What would become of each; nothing is moved. Throws as {@link #perform}. */
    public Result preview(String from, String to, String reason, ActContext context) {
        WorkTransfer transfer = transfer(from, to, reason, context);
        return run(
                transfer,
                context,
                codes -> each.tried(codes, Function.identity(), code -> line.move(code, transfer, context)));
    }

    /**
     * Moves them; what is moved stays moved, whatever becomes of the others.
     *
     * @throws ProblemException 404 STAFF_NOT_FOUND for whom it is taken from, 422 COLLEAGUE_UNKNOWN,
     *     TRANSFER_TO_THE_SAME for whom it is given to
     */
    public Result perform(String from, String to, String reason, ActContext context) {
        WorkTransfer transfer = transfer(from, to, reason, context);
        return run(
                transfer,
                context,
                codes -> each.done(codes, Function.identity(), code -> line.move(code, transfer, context)));
    }

    private Result run(WorkTransfer transfer, ActContext context, Function<List<String>, List<BatchLine>> lines) {
        List<String> held =
                dossiers.heldBy(context.actor().agencyId(), transfer.from().username(), AT_ONCE + 1);
        return new Result(lines.apply(held.subList(0, Math.min(AT_ONCE, held.size()))), held.size() > AT_ONCE);
    }

    private WorkTransfer transfer(String from, String to, String reason, ActContext context) {
        int agencyId = context.actor().agencyId();
        Staff absent = staff.get(agencyId, from);
        if (from.equals(to)) {
            throw new ProblemException(422, "TRANSFER_TO_THE_SAME", "/assignee");
        }
        Staff colleague = staff.findByIdOptional(new StaffId(agencyId, to))
                .filter(Staff::isActive)
                .orElseThrow(() -> new ProblemException(422, "COLLEAGUE_UNKNOWN", "/assignee", to));
        return new WorkTransfer(absent, colleague, reason);
    }
}
