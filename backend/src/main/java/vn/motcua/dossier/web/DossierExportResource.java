package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_READ;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.DossierExport;
import vn.motcua.dossier.WorkFilter;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.shared.VietnamTime;

@Path("/api/v1/dossiers/export")
@Tag(name = "Dossiers")
@Transactional
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR, DOSSIERS_READ})
public class DossierExportResource {

    private static final String CSV = "text/csv";

    @Inject
    DossierExport export;

    @Inject
    ActContexts contexts;

    @Inject
    Agencies agencies;

    @GET
    @Produces(CSV)
    @Operation(
            operationId = "exportDossiers",
            summary = "A work list as a file, however long, written while it is read",
            description = "By the same filters and in the same order as the list; with below=true also of all agencies"
                    + " below the caller's, one after the other. Names are shortened as in lists.")
    @APIResponse(
            responseCode = "200",
            description = "One line a dossier, heads in the first",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "422", description = "CALENDAR_YEAR_NOT_LOADED: the next working day is not known")
    public Response export(
            @Valid @BeanParam WorkListParameters parameters,
            @Parameter(description = "Also of all agencies below") @QueryParam("below") @DefaultValue("false")
                    boolean below) {
        ActContext context = contexts.now();
        WorkFilter filter = parameters.filter(context);
        Actor actor = context.actor();
        LocalDate today = VietnamTime.dateOf(context.at());
        List<Integer> of = below ? agencies.visibleTo(actor.agencyId(), today) : List.of(actor.agencyId());
        Map<Integer, String> codes = of.stream().collect(Collectors.toMap(Function.identity(), agencies::codeOf));
        StreamingOutput body = out -> {
            try (DossierCsv csv = new DossierCsv(out, actor)) {
                export.each(filter, actor, of, line -> csv.write(line, codes.get(line.agencyId())));
            }
        };
        return Response.ok(body, CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ho-so-%s.csv\"".formatted(today))
                .build();
    }
}
