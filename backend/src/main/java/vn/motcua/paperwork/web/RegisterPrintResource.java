package vn.motcua.paperwork.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.register.Register;
import vn.motcua.paperwork.MonthlyPrinting;
import vn.motcua.paperwork.RegisterPrint;
import vn.motcua.shared.files.FileAnswers;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.problem.ProblemException;

/** Bản in sổ theo tháng, of the caller's own agency. Whole names stand in it, so it opens to those who work with them. */
@Path("/api/v1/register-prints")
@Tag(name = "Registers")
@RolesAllowed({CLERK, OFFICER, LEADER})
@Produces(MediaType.APPLICATION_JSON)
public class RegisterPrintResource {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Inject
    RegisterPrintRequests requests;

    @Inject
    MonthlyPrinting printing;

    @Inject
    FileAnswers answers;

    @GET
    @RolesAllowed({CLERK, OFFICER, LEADER, AUDITOR})
    @Operation(
            operationId = "listRegisterPrints",
            summary = "The months of a register that were printed and kept, the newest first")
    @APIResponseSchema(RegisterPrintView.PrintPage.class)
    public Response list(
            @QueryParam("register") @DefaultValue("DOSSIERS") Register register,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        RegisterPrint.After after = cursor == null
                ? null
                : Cursor.read(
                        cursor,
                        2,
                        keys -> new RegisterPrint.After(
                                month(keys.get(0), 400, "query:cursor"), Integer.parseInt(keys.get(1))));
        Page<RegisterPrint> page = Page.of(
                requests.page(register, after, limit + 1), limit, print -> Cursor.of(print.month(), print.edition()));
        return NextLink.respond(
                new Page<>(page.items().stream().map(RegisterPrintView::of).toList(), page.next()), uri);
    }

    @POST
    @RolesAllowed({CLERK, LEADER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "printRegisterMonth",
            summary = "Prints a month that is over and keeps it beside what was printed of it before",
            description = "In the first night after a month each register with rows is printed by itself.")
    @APIResponseSchema(value = RegisterPrintView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "REGISTER_MONTH_NOT_OVER")
    @APIResponse(
            responseCode = "422",
            description = "REGISTER_MONTH_MALFORMED, REGISTER_MONTH_EMPTY, REGISTER_TOO_LONG")
    @APIResponse(responseCode = "503", description = "PRINTING_BUSY, FILE_STORE_UNAVAILABLE")
    public Response print(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RegisterPrintRequest body) {
        YearMonth month = month(body.month(), 422, "/month");
        MonthlyPrinting.Pages pages = printing.pages(requests.extract(body.register(), month));
        return requests.keep(new RegisterPrintRequests.Wanted(body.register(), month.toString(), pages));
    }

    @GET
    @Path("/{register}/{month}/{edition}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getRegisterPrint", summary = "The pages, as they were kept")
    @APIResponse(
            responseCode = "200",
            description = "PDF/A on A4 landscape",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "REGISTER_UNKNOWN, REGISTER_PRINT_NOT_FOUND")
    @APIResponse(responseCode = "503", description = "FILE_STORE_UNAVAILABLE")
    public Response get(
            @PathParam("register") @Size(max = 30) String register,
            @PathParam("month") @Size(max = 10) String month,
            @PathParam("edition") @Min(1) int edition) {
        Register named = Register.named(register)
                .orElseThrow(() -> new ProblemException(404, "REGISTER_UNKNOWN", null, register));
        return answers.of(requests.file(named, month(month, 404, null), edition), null);
    }

    private static YearMonth month(String typed, int status, String pointer) {
        ProblemException malformed = new ProblemException(status, "REGISTER_MONTH_MALFORMED", pointer, typed);
        try {
            YearMonth month = YearMonth.parse(typed.strip());
            if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
                throw malformed;
            }
            return month;
        } catch (DateTimeException notAMonth) {
            throw malformed;
        }
    }

    @Schema(name = "RegisterPrintRequest")
    public record RegisterPrintRequest(
            @NotNull Register register,

            @Schema(description = "A month that is over", examples = "2026-10") @NotBlank @Size(max = 10) String month) {}
}
