package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.DOSSIERS_READ;
import static vn.motcua.security.Roles.DOSSIERS_WRITE;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierIntake;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FeeDesk;
import vn.motcua.dossier.Ledger;
import vn.motcua.dossier.LedgerChains;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.EntityTags;

@Path("/api/v1/dossiers")
@Tag(name = "Dossiers", description = "Dossiers, from the counter to the result")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR, DOSSIERS_READ})
@Transactional
public class DossierResource {

    @Inject
    DossierIntake intake;

    @Inject
    FeeDesk fees;

    @Inject
    Dossiers dossiers;

    @Inject
    Ledger ledger;

    @Inject
    LedgerChains chains;

    @Inject
    DossierReadings readings;

    @Inject
    DossierViews views;

    @Inject
    ActAnswers answers;

    @Inject
    ActContexts contexts;

    @POST
    @RolesAllowed({CLERK, DOSSIERS_WRITE})
    @Idempotent
    @Operation(
            operationId = "receiveDossier",
            summary = "Receive a dossier: papers checked, date computed, number taken, all in one transaction")
    @APIResponseSchema(
            value = DossierView.class,
            responseCode = "201",
            responseDescription = "Received; Location and ETag of the new dossier")
    @APIResponse(responseCode = "409", description = "REGISTER_CLOSED: the year of the reception is closed")
    public Response receive(
            @Parameter(description = "The same key with the same body gives the first answer again")
                    @HeaderParam("Idempotency-Key")
                    String idempotencyKey,
            @NotNull @Valid ReceiveRequest request) {
        ActContext context = contexts.now();
        Dossier dossier = intake.receive(request.toIntake(), context);
        request.statedFees().ifPresent(stated -> fees.assessAtReception(dossier, stated, context));
        return answers.created(dossier, context);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getDossier", summary = "A dossier, its steps, and which acts are allowed to the caller")
    @APIResponseSchema(
            value = DossierView.class,
            responseDescription = "The dossier; its ETag is what If-Match must carry")
    public Response get(String code) {
        Dossier dossier = dossiers.get(code);
        ActContext context = contexts.now(dossier);
        readings.record(dossier, DossierReading.DETAIL, context.actor(), context.at());
        return Response.ok(views.of(dossier, context))
                .tag(EntityTags.of(dossier.version()))
                .build();
    }

    @GET
    @Path("/{code}/deadline")
    @APIResponseSchema(
            value = DossierDeadlineView.class,
            responseDescription = "The date and every day on the way to it")
    @APIResponse(
            responseCode = "409",
            description =
                    "PROMISED_BY_AGREEMENT, whose words say which date was agreed upon and why; or NOTHING_PROMISED")
    @APIResponse(responseCode = "422", description = "CALENDAR_YEAR_NOT_LOADED")
    @Operation(operationId = "explainDossierDeadline", summary = "Why this date: every day from the reception on")
    public DossierDeadlineView deadline(String code) {
        Dossier dossier = dossiers.get(code);
        return DossierDeadlineView.of(dossier, contexts.now(dossier));
    }

    @GET
    @Path("/{code}/events")
    @Operation(operationId = "listDossierEvents", summary = "The ledger, with its hash chain recomputed")
    public LedgerView events(String code) {
        Dossier dossier = dossiers.get(code);
        ActContext context = contexts.now(dossier);
        readings.record(dossier, DossierReading.LEDGER, context.actor(), context.at());
        List<DossierEvent> events = ledger.of(dossier);
        return LedgerView.of(code, events, chains.of(dossier).firstBreak());
    }
}
