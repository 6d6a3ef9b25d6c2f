package vn.motcua.report.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.organization.StaffRef;
import vn.motcua.report.UnitAssessment;
import vn.motcua.report.UnitAssessments;
import vn.motcua.security.CurrentUser;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.AccentFolding;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.ZonedParameter;

/** Indicators 5 and 6 of the scorecard, which the leader states with evidence. */
@Path("/api/v1/reports/unit-assessments")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({LEADER, AUDITOR})
@Transactional
public class UnitAssessmentResource {

    @Inject
    UnitAssessments assessments;

    @Inject
    CurrentUser user;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listUnitAssessments",
            summary = "What was stated of the caller's office, the newest first")
    public UnitAssessmentList list() {
        return new UnitAssessmentList(assessments.of(user.agencyId()).stream()
                .map(UnitAssessmentView::of)
                .toList());
    }

    @POST
    @RolesAllowed(LEADER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "stateUnitAssessment",
            summary = "States the points of indicator 5 or 6, in force from a day on",
            description =
                    "Nothing stated is ever changed: a report as of an earlier moment tells what was stated by then.")
    @APIResponseSchema(value = UnitAssessmentView.class, responseCode = "201")
    public Response state(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid UnitAssessmentRequest body) {
        UnitAssessment stated = assessments.state(body.toStatement(), staff.actor(), clock.instant());
        return Response.status(Response.Status.CREATED)
                .entity(UnitAssessmentView.of(stated))
                .build();
    }

    @Schema(name = "UnitAssessmentRequest")
    record UnitAssessmentRequest(
            @Schema(description = "5: how the desk is organised; 6: how procedures are made public", examples = "6")
            @NotNull @Min(5) @Max(6) Integer indicator,

            @Schema(examples = "2026-10-01") @NotNull @Size(max = 20) String validFrom,

            @Schema(examples = "2") @NotNull @Min(0) @Max(2) Integer points,

            @Schema(
                    description = "By what it can be checked",
                    examples = "124 thủ tục niêm yết tại trụ sở và trên Cổng, biên bản kiểm tra ngày 01/10/2026")
            @NotBlank @Size(max = 500) String evidence) {

        UnitAssessment.Statement toStatement() {
            return new UnitAssessment.Statement(
                    indicator, ZonedParameter.date("validFrom", validFrom), points, AccentFolding.clean(evidence));
        }
    }

    @Schema(name = "UnitAssessment")
    record UnitAssessmentView(
            int indicator,
            LocalDate validFrom,
            int points,
            String evidence,
            OffsetDateTime recordedAt,
            StaffRef recordedBy) {

        static UnitAssessmentView of(UnitAssessment assessment) {
            UnitAssessment.Statement statement = assessment.statement();
            return new UnitAssessmentView(
                    statement.indicator(),
                    statement.validFrom(),
                    statement.points(),
                    statement.evidence(),
                    VietnamTime.offset(assessment.recordedAt()),
                    StaffRef.of(assessment.recordedBy(), assessment.recordedByName()));
        }
    }

    @Schema(name = "UnitAssessmentList")
    record UnitAssessmentList(List<UnitAssessmentView> items) {}
}
