package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.proof.Criterion;
import vn.motcua.dossier.proof.DeviationList;
import vn.motcua.dossier.proof.DeviationState;
import vn.motcua.dossier.proof.Deviations;
import vn.motcua.dossier.proof.ProofTexts;
import vn.motcua.dossier.proof.Tick;
import vn.motcua.organization.Actor;
import vn.motcua.organization.StaffRef;
import vn.motcua.shared.http.CodeName;

/** A deviation as a line of the list, with the answer that holds. */
@Schema(name = "DeviationSummary")
public record DeviationSummary(
        @Schema(examples = "H07.142-161123-0001") String dossier,
        CodeName procedure,
        Criterion criterion,
        Tick tick,
        @Schema(examples = "Xong đúng hẹn") String name,
        @Schema(examples = "Finished by the promise") String nameEn,
        CodeName department,
        OffsetDateTime foundAt,
        DeviationState state,

        @Schema(nullable = true, description = "Null until the department has said it")
        String cause,

        @Schema(nullable = true) String correctiveAction,
        @Schema(nullable = true) StaffRef answeredBy,
        @Schema(nullable = true) OffsetDateTime answeredAt,
        int version,

        @Schema(description = "Whether the one who asks may record cause and corrective action")
        boolean mayAnswer) {

    static DeviationSummary of(DeviationList.Line line, Actor actor) {
        Criterion criterion = line.criterion();
        return new DeviationSummary(
                line.dossierCode(),
                new CodeName(line.procedureCode(), line.procedureName()),
                criterion,
                criterion.tick(),
                ProofTexts.vietnamese(criterion, List.of()),
                ProofTexts.english(criterion, List.of()),
                new CodeName(line.departmentCode(), line.departmentName()),
                offset(line.foundAt()),
                line.state(),
                line.cause(),
                line.correctiveAction(),
                StaffRef.of(line.answeredBy(), line.answeredByName()),
                offset(line.answeredAt()),
                line.answers(),
                Deviations.mayAnswer(actor.agencyId(), line.departmentCode(), actor));
    }
}
