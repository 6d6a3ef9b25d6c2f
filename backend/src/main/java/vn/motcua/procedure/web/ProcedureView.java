package vn.motcua.procedure.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.procedure.Decision;
import vn.motcua.procedure.FeeKind;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ProcessStep;
import vn.motcua.procedure.StepRole;
import vn.motcua.shared.http.CodeName;

/** A procedure with all that a citizen or a clerk must know of the version in force. */
@Schema(name = "ProcedureView")
public record ProcedureView(
        @JsonUnwrapped ProcedureSummary summary,
        @Schema(nullable = true) DecisionView decision,
        List<RequiredDocumentView> requiredDocuments,

        @Schema(description = "Number of sets to hand in", examples = "1")
        int sets,

        List<FeeView> fees,
        List<StepView> steps,
        @Schema(nullable = true) String result,
        @Schema(nullable = true) String subjects,
        List<String> legalBasis,

        @Schema(description = "Where the data come from", nullable = true)
        String source) {

    @Schema(name = "DecisionView")
    public record DecisionView(
            @Schema(examples = "2290/QĐ-UBND") String number, LocalDate issuedOn, String issuer) {
        static DecisionView of(Decision decision) {
            return decision == null
                    ? null
                    : new DecisionView(decision.number(), decision.issuedOn(), decision.issuer());
        }
    }

    @Schema(name = "RequiredDocument", description = "A paper that may be asked for; no other may")
    public record RequiredDocumentView(
            @Schema(description = "Named in a reception", examples = "1")
            String code,

            @Schema(examples = "Tờ khai theo mẫu") String name,
            @Schema(nullable = true) String note,
            boolean mandatory,
            int originals,
            int certifiedCopies,
            int copies,
            boolean toPresent) {}

    @Schema(name = "FeeView")
    public record FeeView(
            String name,
            FeeKind kind,
            @Schema(nullable = true) Long amountVnd) {}

    @Schema(name = "ProcessStepView")
    public record StepView(
            int seq,
            String name,
            StepRole role,
            CodeName department,
            BigDecimal allottedValue,
            LimitUnit allottedUnit,
            @Schema(nullable = true) String output) {}

    static ProcedureView of(ProcedureVersion version, Map<String, String> departmentNames) {
        return new ProcedureView(
                ProcedureSummary.of(version),
                DecisionView.of(version.decision()),
                version.requiredDocuments().stream()
                        .map(document -> new RequiredDocumentView(
                                Integer.toString(document.code()),
                                document.name(),
                                document.note(),
                                document.mandatory(),
                                document.originals(),
                                document.certifiedCopies(),
                                document.copies(),
                                document.toPresent()))
                        .toList(),
                version.sets(),
                version.fees().stream()
                        .map(fee -> new FeeView(fee.name(), fee.kind(), fee.amountVnd()))
                        .toList(),
                stepsOf(version.steps(), departmentNames),
                version.result(),
                version.subjects(),
                version.legalBasis(),
                version.source());
    }

    private static List<StepView> stepsOf(List<ProcessStep> steps, Map<String, String> departmentNames) {
        return IntStream.range(0, steps.size())
                .mapToObj(index -> {
                    ProcessStep step = steps.get(index);
                    String code = step.departmentCode();
                    return new StepView(
                            index + 1,
                            step.name(),
                            step.role(),
                            new CodeName(code, departmentNames.getOrDefault(code, code)),
                            step.allottedValue(),
                            step.allottedUnit(),
                            step.output());
                })
                .toList();
    }
}
