package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CATALOGUE_ADMIN;
import static vn.motcua.security.Roles.LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.VersionImpact;
import vn.motcua.dossier.VersionImpact.PinnedDossiers;
import vn.motcua.dossier.VersionRehearsal;
import vn.motcua.procedure.ProcedureRegister;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Procedures;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;

/** What a version means for dossiers; it is about them, so it lives here: the catalogue knows nothing of dossiers. */
@Path("/api/v1/procedures")
@Tag(name = "Procedure versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CATALOGUE_ADMIN, LEADER, AUDITOR})
@Transactional
public class VersionImpactResource {

    private static final int LONGEST_YEARS = 5;

    @Inject
    ProcedureRegister register;

    @Inject
    Procedures versions;

    @Inject
    VersionImpact impact;

    @Inject
    VersionRehearsal rehearsal;

    @Inject
    ActContexts contexts;

    @GET
    @Path("/{code}/versions/{number}/impact")
    @Operation(
            operationId = "getVersionImpact",
            summary = "Open dossiers that are pinned to older versions; they stay there")
    public ImpactView impact(String code, int number) {
        List<PinnedDossiers> pinned = impact.of(version(code, number));
        return new ImpactView(
                code,
                number,
                pinned.stream().mapToLong(PinnedDossiers::open).sum(),
                pinned.stream()
                        .map(each -> new PinnedView(each.number(), each.open()))
                        .toList());
    }

    @POST
    @Path("/{code}/versions/{number}/rehearsal")
    @Operation(
            operationId = "rehearseVersion",
            summary = "Finished dossiers of the procedure once more, under the limits of this version",
            description = "Those received in the period, both days inclusive; in the last twelve months when it is"
                    + " left out. Nothing is written.")
    @APIResponseSchema(value = RehearsalView.class, responseCode = "200", responseDescription = "What was and would be")
    @APIResponse(responseCode = "422", description = "PERIOD_UPSIDE_DOWN, PERIOD_TOO_LONG")
    public RehearsalView rehearse(
            String code,
            int number,
            @QueryParam("from") @Size(max = 10) @Parameter(schema = @Schema(format = "date", examples = "2025-11-23"))
                    String from,
            @QueryParam("to") @Size(max = 10) @Parameter(schema = @Schema(format = "date", examples = "2026-11-22"))
                    String to) {
        ActContext context = contexts.now();
        LocalDate last = to == null ? VietnamTime.dateOf(context.at()) : ZonedParameter.date("to", to);
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : ZonedParameter.date("from", from);
        requirePeriod(first, last);
        return RehearsalView.of(
                code,
                number,
                first,
                last,
                rehearsal.of(
                        version(code, number),
                        VietnamTime.startOf(first),
                        VietnamTime.startOf(last.plusDays(1)),
                        context));
    }

    private static void requirePeriod(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new ProblemException(422, "PERIOD_UPSIDE_DOWN", "query:to", first, last);
        }
        if (last.isAfter(first.plusYears(LONGEST_YEARS))) {
            throw new ProblemException(422, "PERIOD_TOO_LONG", "query:from", LONGEST_YEARS);
        }
    }

    private ProcedureVersion version(String code, int number) {
        return versions.version(register.get(code), number);
    }

    @Schema(name = "VersionImpact")
    record ImpactView(
            @Schema(examples = "1.001776") String code,
            @Schema(examples = "4") int version,
            @Schema(examples = "41") long openDossiers,
            List<PinnedView> versions) {}

    @Schema(name = "PinnedDossiers")
    record PinnedView(
            @Schema(examples = "3") int number,
            @Schema(examples = "41") long open) {}
}
