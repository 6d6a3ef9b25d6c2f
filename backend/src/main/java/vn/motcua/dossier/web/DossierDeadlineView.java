package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.DeadlineView;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierDeadline;
import vn.motcua.dossier.Suspension;
import vn.motcua.dossier.web.DossierView.ExtensionView;

/** The deadline by the calendar in force, and what was printed, waited for and added on the way. */
@Schema(name = "DossierDeadline")
public record DossierDeadlineView(
        @JsonUnwrapped DeadlineView deadline,

        @Schema(description = "What the citizen was told") OffsetDateTime promisedAt,

        @Schema(description = "The promise without an extension")
        OffsetDateTime originalPromisedAt,

        @Schema(description = "The waits, oldest first") List<StopView> stops,

        @Schema(description = "None or one; its days come after the due date")
        List<ExtensionView> extensions) {

    @Schema(name = "DeadlineStop", description = "A time in which the office waited for the applicant")
    public record StopView(
            Suspension.Kind kind,
            SupplementPolicy policy,
            OffsetDateTime from,
            @Schema(nullable = true) OffsetDateTime until,
            String reason) {

        private static StopView of(Suspension wait) {
            return new StopView(
                    wait.kind(), wait.policy(), offset(wait.startedAt()), offset(wait.endedAt()), wait.reason());
        }
    }

    static DossierDeadlineView of(Dossier dossier, ActContext context) {
        return new DossierDeadlineView(
                DeadlineView.of(
                        DossierDeadline.explain(dossier, context),
                        dossier.intake().channel().name()),
                offset(dossier.promise().promisedAt()),
                offset(dossier.promise().originalPromisedAt()),
                dossier.suspensions().stream().map(StopView::of).toList(),
                ExtensionView.of(dossier.promise()));
    }
}
