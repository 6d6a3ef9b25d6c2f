package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ActContext;
import vn.motcua.dossier.ActContexts;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.proof.CaseFiles;
import vn.motcua.dossier.proof.Criterion;
import vn.motcua.dossier.proof.Deviation;
import vn.motcua.dossier.proof.Deviations;
import vn.motcua.dossier.proof.RightProcess;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.shared.http.EntityTags;

@Path("/api/v1/dossiers/{code}")
@Tag(name = "Proof", description = "3 Đúng: whether a dossier went by the regulations, the law and the process")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR})
@Transactional
public class ProofResource {

    @Inject
    Dossiers dossiers;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Deviations deviations;

    @Inject
    ActContexts contexts;

    @Inject
    DossierReadings readings;

    @Inject
    CurrentStaff staff;

    @GET
    @Path("/proof")
    @Operation(
            operationId = "getRightProcessProof",
            summary = "3 Đúng: three ticks with their evidence, computed from the dossier and its ledger")
    public ProofView proof(String code) {
        Dossier dossier = dossiers.get(code);
        ActContext context = contexts.now(dossier);
        readings.record(dossier, DossierReading.PROOF, context.actor(), context.at());
        return ProofView.of(dossier, RightProcess.of(caseFiles.of(dossier, context)), context.at());
    }

    @GET
    @Path("/deviations")
    @Operation(operationId = "listDossierDeviations", summary = "What the dossier failed, and what was said to it")
    public List<DeviationView> list(String code) {
        Dossier dossier = dossiers.get(code);
        Actor actor = staff.actor();
        return deviations.of(dossier).values().stream()
                .map(deviation -> view(dossier, deviation, actor))
                .toList();
    }

    @GET
    @Path("/deviations/{criterion}")
    @Operation(operationId = "getDeviation", summary = "One deviation with all answers to it")
    @APIResponseSchema(
            value = DeviationView.class,
            responseDescription = "The deviation; its ETag is what If-Match must carry")
    public Response get(String code, Criterion criterion) {
        Dossier dossier = dossiers.get(code);
        return respond(dossier, deviations.get(dossier, criterion), staff.actor());
    }

    @PUT
    @Path("/deviations/{criterion}")
    @RolesAllowed({OFFICER, LEADER})
    @Operation(
            operationId = "answerDeviation",
            summary = "Cause and corrective action, by an officer of the department or the leader; earlier ones stay")
    @APIResponseSchema(DeviationView.class)
    public Response answer(
            String code,
            Criterion criterion,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DeviationAnswerRequest body) {
        Dossier dossier = dossiers.get(code);
        int seen = EntityTags.requireVersion(ifMatch);
        ActContext context = contexts.now();
        return respond(dossier, deviations.answer(dossier, criterion, seen, body.toAnswer(), context), context.actor());
    }

    private Response respond(Dossier dossier, Deviation deviation, Actor actor) {
        return Response.ok(view(dossier, deviation, actor))
                .tag(EntityTags.of(deviation.answers()))
                .build();
    }

    private DeviationView view(Dossier dossier, Deviation deviation, Actor actor) {
        return DeviationView.of(
                deviation,
                deviations.answersTo(deviation),
                Deviations.mayAnswer(dossier.id().agencyId(), deviation.departmentCode(), actor));
    }
}
