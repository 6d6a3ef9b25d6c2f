package vn.motcua.procedure.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.procedure.ChannelTerms;
import vn.motcua.procedure.Decision;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeExemption;
import vn.motcua.procedure.FeeKind;
import vn.motcua.procedure.FeeTier;
import vn.motcua.procedure.LegalReference;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ScopeLevel;
import vn.motcua.procedure.ServiceLevel;
import vn.motcua.procedure.StatedDocument;
import vn.motcua.procedure.StatedStep;
import vn.motcua.procedure.StepRole;
import vn.motcua.shared.http.CodeName;

/** A procedure with all that a citizen or a clerk must know of one of its published versions. */
@Schema(name = "ProcedureView")
public record ProcedureView(
        @JsonUnwrapped ProcedureSummary summary,
        @Schema(nullable = true) DecisionView decision,
        @Schema(nullable = true) UpcomingVersion upcoming,
        @Schema(nullable = true) ScopeLevel scopeLevel,
        @Schema(nullable = true) ServiceLevel serviceLevel,
        @Schema(nullable = true) String authority,
        @Schema(nullable = true) String subjects,

        @Schema(description = "Trình tự thực hiện", nullable = true)
        String sequence,

        @Schema(nullable = true) String conditions,
        List<ChannelTerms> channels,
        List<RequiredDocumentView> requiredDocuments,

        @Schema(description = "Number of sets to hand in", examples = "1")
        int sets,

        List<FeeView> fees,
        List<StepView> steps,
        @Schema(nullable = true) String result,
        @Schema(nullable = true, examples = "KQ.G15.000031") String resultCode,
        List<String> legalBasis,
        List<LegalReference> legalReferences,
        @Schema(nullable = true) Integer retentionYears,
        boolean retentionPermanent,
        @Schema(nullable = true) SupplementPolicy supplementPolicy,

        @Schema(description = "Where the data come from", nullable = true)
        String source) {

    @Schema(name = "DecisionView")
    public record DecisionView(
            @Schema(examples = "2290/QĐ-UBND") String number,
            LocalDate issuedOn,
            String issuer,

            @Schema(description = "Trích yếu", nullable = true)
            String title,

            @Schema(nullable = true) String url) {
        static DecisionView of(Decision decision) {
            return decision == null
                    ? null
                    : new DecisionView(
                            decision.number(),
                            decision.issuedOn(),
                            decision.issuer(),
                            decision.title(),
                            decision.url());
        }
    }

    @Schema(name = "RequiredDocument", description = "A paper that may be asked for; no other may")
    public record RequiredDocumentView(
            @Schema(description = "Named in a reception", examples = "1")
            String code,

            @Schema(examples = "Tờ khai theo mẫu") String name,
            @Schema(nullable = true) String note,

            @Schema(description = "In which case it is needed; null for always", nullable = true)
            String condition,

            @Schema(description = "The official form to fill in", nullable = true)
            String form,

            @Schema(nullable = true) String formUrl,
            boolean mandatory,
            int originals,
            int certifiedCopies,
            int copies,
            boolean toPresent,

            @Schema(description = "The State has it already: it may not be asked for")
            boolean inNationalDatabase) {
        static RequiredDocumentView of(StatedDocument document) {
            return new RequiredDocumentView(
                    document.code().toString(),
                    document.name(),
                    document.note(),
                    document.condition(),
                    document.form(),
                    document.formUrl(),
                    document.mandatory(),
                    document.originals(),
                    document.certifiedCopies(),
                    document.copies(),
                    document.toPresent(),
                    document.inNationalDatabase());
        }
    }

    @Schema(name = "FeeView")
    public record FeeView(
            String name,
            FeeKind kind,
            @Schema(nullable = true) Long amountVnd,
            List<FeeTier> tiers,
            @Schema(nullable = true) Long capVnd,
            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) LocalDate validFrom,

            @Schema(description = "First day on which it is no longer asked", nullable = true)
            LocalDate validUntil,

            List<FeeExemption> exemptions) {
        static FeeView of(Fee fee) {
            return new FeeView(
                    fee.name(),
                    fee.kind(),
                    fee.amountVnd(),
                    fee.tiers(),
                    fee.capVnd(),
                    fee.decidedBy(),
                    fee.validFrom(),
                    fee.validUntil(),
                    fee.exemptions());
        }
    }

    @Schema(name = "ProcessStepView")
    public record StepView(
            int seq,
            String name,
            StepRole role,
            CodeName department,
            BigDecimal allottedValue,
            LimitUnit allottedUnit,

            @Schema(description = "Niêm yết: calendar days inside the limit")
            boolean posting,

            @Schema(nullable = true) String input,
            @Schema(nullable = true) String output) {}

    /** @param upcoming the version that comes next; null when none is published */
    static ProcedureView of(ProcedureVersion version, ProcedureVersion upcoming, Map<String, String> departmentNames) {
        ProcedureContent content = version.content();
        return new ProcedureView(
                ProcedureSummary.of(version),
                DecisionView.of(version.decision()),
                upcoming == null ? null : new UpcomingVersion(upcoming.number(), upcoming.effectiveFrom()),
                content.scopeLevel(),
                content.serviceLevel(),
                content.authority(),
                content.subjects(),
                content.sequence(),
                content.conditions(),
                content.channels(),
                content.documents().stream().map(RequiredDocumentView::of).toList(),
                content.sets(),
                content.fees().stream().map(FeeView::of).toList(),
                stepsOf(content.steps(), departmentNames),
                content.result(),
                content.resultCode(),
                content.legalBasis().stream().map(LegalReference::citation).toList(),
                content.legalBasis(),
                content.retentionYears(),
                content.retentionPermanent(),
                content.supplementPolicy(),
                content.source());
    }

    private static List<StepView> stepsOf(List<StatedStep> steps, Map<String, String> departmentNames) {
        return IntStream.range(0, steps.size())
                .mapToObj(index -> {
                    StatedStep step = steps.get(index);
                    String code = step.departmentCode();
                    return new StepView(
                            index + 1,
                            step.name(),
                            step.role(),
                            new CodeName(code, departmentNames.getOrDefault(code, code)),
                            step.allotted().value(),
                            step.allotted().unit(),
                            step.posting(),
                            step.input(),
                            step.output());
                })
                .toList();
    }
}
