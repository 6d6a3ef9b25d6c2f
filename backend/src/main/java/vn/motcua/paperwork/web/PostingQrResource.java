package vn.motcua.paperwork.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.paperwork.PostingPrinter;

/** The way from the board on the wall to the posted procedures on a phone. */
@Path("/public/v1/posting-qr.png")
@Tag(name = "Public")
@Produces(PostingQrResource.PNG)
@PermitAll
public class PostingQrResource {

    static final String PNG = "image/png";

    @Inject
    PostingPrinter printer;

    @GET
    @Operation(operationId = "drawPostingQr", summary = "QR code that leads to the posted procedures")
    @APIResponse(
            responseCode = "200",
            description = "A square picture",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response draw() {
        return Response.ok(printer.qrOfTheList())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
