package vn.motcua.dossier.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.ReceiptBookOpening;
import vn.motcua.dossier.payment.ReceiptBook;
import vn.motcua.dossier.payment.ReceiptBooks;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.http.Cursor;
import vn.motcua.shared.http.NextLink;
import vn.motcua.shared.http.Page;
import vn.motcua.shared.http.ZonedParameter;

/** Quyển biên lai of the caller's agency. */
@Path("/api/v1/receipt-books")
@Tag(name = "Administration")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(SYSTEM_ADMIN)
@Transactional
public class ReceiptBookResource {

    @Inject
    ReceiptBooks books;

    @Inject
    ReceiptBookOpening opening;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({CLERK, LEADER, AUDITOR, SYSTEM_ADMIN})
    @Operation(
            operationId = "listReceiptBooks",
            summary = "The books of receipts of the agency, the newest first",
            description = "While there is none, receipts are numbered in the book that the installation names.")
    @APIResponseSchema(ReceiptBookPage.class)
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @Context UriInfo uri) {
        Instant now = clock.instant();
        int agencyId = staff.actor().agencyId();
        Optional<ReceiptBook> inForce = books.inForceAt(agencyId, now);
        Page<ReceiptBook> page = Page.of(
                books.page(agencyId, after(cursor), limit + 1),
                limit,
                last -> Cursor.of(last.validFrom(), last.openedAt(), last.code()));
        List<ReceiptBookView> items = page.items().stream()
                .map(book -> ReceiptBookView.of(book, inForce, now))
                .toList();
        return NextLink.respond(new Page<>(items, page.next()), uri);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "openReceiptBook",
            summary =
                    "Mở quyển biên lai: receipts are numbered in it from a day on, beginning at 1; it is never changed")
    @APIResponseSchema(value = ReceiptBookView.class, responseCode = "201")
    @APIResponse(
            responseCode = "409",
            description = "RECEIPT_BOOK_USED: the code names another book, or the default one")
    @APIResponse(responseCode = "422", description = "RECEIPT_BOOK_DAY: in the past, or more than a year ahead")
    public Response open(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ReceiptBookRequest body) {
        Instant now = clock.instant();
        Actor by = staff.actor();
        ReceiptBook book = opening.open(body.toNewBook(), by, now);
        return Response.status(Response.Status.CREATED)
                .entity(ReceiptBookView.of(book, books.inForceAt(by.agencyId(), now), now))
                .build();
    }

    private static ReceiptBooks.After after(String cursor) {
        return cursor == null
                ? null
                : Cursor.read(
                        cursor,
                        3,
                        keys -> new ReceiptBooks.After(
                                ZonedParameter.date(keys.get(0)), ZonedParameter.instant(keys.get(1)), keys.get(2)));
    }

    @Schema(name = "ReceiptBookPage")
    record ReceiptBookPage(
            List<ReceiptBookView> items,
            @Schema(nullable = true) String next) {}
}
