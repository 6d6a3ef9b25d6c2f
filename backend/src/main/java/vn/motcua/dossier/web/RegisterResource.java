package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.shared.VietnamTime.offset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.Uncertified;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterNumber;
import vn.motcua.dossier.register.RegisterYear;
import vn.motcua.dossier.register.Registers;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.EntityTags;
import vn.motcua.shared.problem.ProblemException;

/** Mở sổ, mở quyển, đính chính and khóa sổ, in the caller's own agency. */
@Path("/api/v1/registers")
@Tag(name = "Registers", description = "Sổ theo dõi hồ sơ and the four books of certification")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR})
@Transactional
public class RegisterResource {

    private static final String IF_MATCH = "If-Match";
    private static final int MOST_WAITING = 100;
    private static final String KEY = "Idempotency-Key";

    @Inject
    Registers registers;

    @Inject
    Uncertified uncertified;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listRegisters",
            summary = "The registers of the agency by year, with their books and closings")
    @APIResponseSchema(RegistersView.class)
    public RegistersView list() {
        Instant now = clock.instant();
        return new RegistersView(registers.of(staff.actor().agencyId()).stream()
                .map(year -> RegisterYearView.of(year, now))
                .toList());
    }

    @GET
    @Path("/{register}/waiting")
    @RolesAllowed({CLERK, OFFICER, LEADER})
    @Operation(
            operationId = "listUncertified",
            summary = "What was signed or given in the last year and is not in the book of certification yet")
    @APIResponseSchema(WaitingView.class)
    @APIResponse(responseCode = "404", description = "REGISTER_UNKNOWN")
    public WaitingView waiting(@PathParam("register") @Size(max = 30) String register) {
        Instant now = clock.instant();
        return new WaitingView(uncertified.of(staff.actor().agencyId(), named(register), now, MOST_WAITING).stream()
                .map(one -> new WaitingDossier(
                        one.code(),
                        one.version(),
                        one.applicantName(),
                        one.procedureName(),
                        offset(one.receivedAt()),
                        offset(one.finishedAt())))
                .toList());
    }

    @GET
    @Path("/{register}/{year}")
    @Operation(operationId = "getRegisterYear", summary = "A register of one year")
    @APIResponseSchema(RegisterYearView.class)
    @APIResponse(responseCode = "404", description = "REGISTER_UNKNOWN, REGISTER_NOT_BEGUN")
    public Response get(
            @PathParam("register") @Size(max = 30) String register, @PathParam("year") @Min(1900) @Max(2200) int year) {
        return answer(named(register), year, clock.instant());
    }

    @POST
    @Path("/{register}/{year}/books")
    @RolesAllowed({CLERK, LEADER})
    @Idempotent
    @Operation(
            operationId = "openRegisterBook",
            summary = "Mở quyển mới: the next row is the first of another book, its number goes on")
    @APIResponseSchema(RegisterYearView.class)
    @APIResponse(responseCode = "409", description = "REGISTER_CLOSED, REGISTER_BOOK_EMPTY")
    @APIResponse(responseCode = "412", description = "REGISTER_CHANGED: somebody entered a row meanwhile")
    public Response openBook(
            @PathParam("register") @Size(max = 30) String register,
            @PathParam("year") @Min(1900) @Max(2200) int year,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key) {
        Instant now = clock.instant();
        registers.openBook(named(register), year, EntityTags.requireVersion(ifMatch), staff.actor(), now);
        return answer(named(register), year, now);
    }

    @POST
    @Path("/{register}/{year}/closing")
    @RolesAllowed(LEADER)
    @Idempotent
    @Operation(
            operationId = "closeRegister",
            summary = "Khóa sổ: the totals of the year are signed, and nothing is entered in it any more",
            description = "From 31 December on; it is not undone. What is wrong is said by dated corrections.")
    @APIResponseSchema(RegisterYearView.class)
    @APIResponse(
            responseCode = "409",
            description = "REGISTER_CLOSED, REGISTER_NOT_CLOSABLE yet, FORM_LACKS_SIGNATORY_TITLE")
    @APIResponse(responseCode = "412", description = "REGISTER_CHANGED: somebody entered a row meanwhile")
    public Response close(
            @PathParam("register") @Size(max = 30) String register,
            @PathParam("year") @Min(1900) @Max(2200) int year,
            @HeaderParam(IF_MATCH) String ifMatch,
            @HeaderParam(KEY) String key) {
        Instant now = clock.instant();
        registers.close(named(register), year, EntityTags.requireVersion(ifMatch), staff.actor(), now);
        return answer(named(register), year, now);
    }

    @POST
    @Path("/{register}/{year}/rows/{number}/corrections")
    @RolesAllowed({CLERK, LEADER})
    @Idempotent
    @Operation(
            operationId = "correctRegisterRow",
            summary = "Đính chính: says beside a row what is wrong in it, dated; the row stays",
            description = "In a closed year for the leader alone.")
    @APIResponseSchema(RegisterYearView.class)
    @APIResponse(responseCode = "403", description = "REGISTER_CLOSED_NEEDS_LEADER")
    @APIResponse(responseCode = "404", description = "REGISTER_UNKNOWN, REGISTER_NOT_BEGUN, REGISTER_ENTRY_NOT_FOUND")
    public Response correct(
            @PathParam("register") @Size(max = 30) String register,
            @PathParam("year") @Min(1900) @Max(2200) int year,
            @PathParam("number") @Min(1) int number,
            @HeaderParam(KEY) String key,
            @NotNull @Valid CorrectionRequest body) {
        Instant now = clock.instant();
        Actor actor = staff.actor();
        registers.correct(
                new RegisterNumber(named(register), year, 0, number), body.correction(), body.reason(), actor, now);
        return answer(named(register), year, now);
    }

    private Response answer(Register register, int year, Instant now) {
        RegisterYear found = registers.get(staff.actor().agencyId(), register, year);
        return Response.ok(RegisterYearView.of(found, now))
                .tag(EntityTags.of(found.version()))
                .build();
    }

    private static Register named(String name) {
        return Register.named(name).orElseThrow(() -> new ProblemException(404, "REGISTER_UNKNOWN", null, name));
    }

    @Schema(name = "Registers")
    public record RegistersView(List<RegisterYearView> items) {}

    @Schema(name = "RegisterCorrectionRequest")
    public record CorrectionRequest(
            @Schema(description = "What should stand there", examples = "Họ tên đúng là Nguyễn Hoàng Phúc")
            @NotBlank @Size(max = 500) String correction,

            @NotBlank @Size(max = 500) String reason) {}

    @Schema(name = "UncertifiedDossiers")
    public record WaitingView(List<WaitingDossier> items) {}

    @Schema(name = "UncertifiedDossier")
    public record WaitingDossier(
            String code,

            @Schema(description = "For If-Match") int version,

            String applicantName,
            String procedureName,
            OffsetDateTime receivedAt,
            @Schema(nullable = true) OffsetDateTime finishedAt) {}
}
