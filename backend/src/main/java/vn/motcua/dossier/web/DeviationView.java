package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.proof.Criterion;
import vn.motcua.dossier.proof.Deviation;
import vn.motcua.dossier.proof.DeviationAnswer;
import vn.motcua.dossier.proof.DeviationState;
import vn.motcua.dossier.proof.ProofTexts;
import vn.motcua.dossier.proof.Tick;
import vn.motcua.organization.StaffRef;

/** One deviation of a dossier with all that was ever said to it. */
@Schema(name = "Deviation")
public record DeviationView(
        Criterion criterion,
        Tick tick,
        @Schema(examples = "Xong đúng hẹn") String name,
        @Schema(examples = "Finished by the promise") String nameEn,

        @Schema(description = "Who answers for it", examples = "HCTP")
        String departmentCode,

        OffsetDateTime foundAt,
        DeviationState state,

        @Schema(description = "Oldest first; the last one holds")
        List<AnswerView> answers,

        @Schema(description = "What If-Match must name: how often it was answered")
        int version,

        @Schema(description = "Whether the one who asks may record cause and corrective action")
        boolean mayAnswer) {

    @Schema(name = "DeviationAnswer")
    public record AnswerView(String cause, String correctiveAction, StaffRef by, OffsetDateTime at) {

        static AnswerView of(DeviationAnswer answer) {
            return new AnswerView(
                    answer.cause(),
                    answer.correctiveAction(),
                    StaffRef.of(answer.by(), answer.byName()),
                    offset(answer.at()));
        }
    }

    static DeviationView of(Deviation deviation, List<DeviationAnswer> answers, boolean mayAnswer) {
        Criterion criterion = deviation.criterion();
        return new DeviationView(
                criterion,
                criterion.tick(),
                ProofTexts.vietnamese(criterion, List.of()),
                ProofTexts.english(criterion, List.of()),
                deviation.departmentCode(),
                offset(deviation.foundAt()),
                deviation.state(),
                answers.stream().map(AnswerView::of).toList(),
                deviation.answers(),
                mayAnswer);
    }
}
