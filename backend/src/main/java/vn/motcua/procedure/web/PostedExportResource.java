package vn.motcua.procedure.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.procedure.CatalogueRevision;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.exchange.PostedExport;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.Revalidation;
import vn.motcua.shared.http.ZonedParameter;

/** Dữ liệu mở: all that is posted on a day, for other machines, written while it is read. */
@Path("/public/v1/procedures/export")
@Tag(name = "Public")
@PermitAll
public class PostedExportResource {

    private static final MediaType CSV = MediaType.valueOf(FileTypes.CSV);

    @Inject
    PostedExport export;

    @Inject
    CatalogueRevision revision;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileTypes.CSV})
    @Operation(
            operationId = "exportPostedProcedures",
            summary = "Open data: everything in force on a day, as JSON or as CSV")
    @APIResponse(
            responseCode = "200",
            description = "The procedures by code; CSV in UTF-8 with a byte-order mark",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PostedData.class)),
                @Content(mediaType = FileTypes.CSV, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "As the caller has it (If-None-Match)")
    public Response export(
            @Parameter(description = "Today when left out", schema = @Schema(format = "date", examples = "2026-01-01"))
                    @QueryParam("inForceOn")
                    @Size(max = 10) String inForceOn,
            @Parameter(description = "For a plain link, which cannot say Accept; goes before it") @QueryParam("format")
                    OpenFormat format,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Size(max = 2000) String known,
            @Context HttpHeaders headers) {
        LocalDate date = dateOf(inForceOn);
        if (format == null ? wantsCsv(headers) : format == OpenFormat.CSV) {
            StreamingOutput body = out -> export.writeCsv(date, out);
            return Revalidation.answer(
                    known, revision.on(date) + "-csv", () -> file(body, FileTypes.CSV + ";charset=UTF-8", date, "csv"));
        }
        StreamingOutput body = out -> write(date, out);
        return Revalidation.answer(
                known, revision.on(date) + "-json", () -> file(body, MediaType.APPLICATION_JSON, date, "json"));
    }

    /** JSON for whoever takes anything. */
    private static boolean wantsCsv(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(CSV))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }

    private void write(LocalDate date, OutputStream out) throws IOException {
        try (JsonGenerator writer = json.createGenerator(out)) {
            writer.writeStartObject();
            writer.writeStringField("inForceOn", date.toString());
            writer.writeArrayFieldStart("procedures");
            export.read(date, version -> write(version, writer));
            writer.writeEndArray();
            writer.writeEndObject();
        }
    }

    private static void write(ProcedureVersion version, JsonGenerator writer) {
        try {
            writer.writePOJO(ProcedureView.of(version, null, Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response.ResponseBuilder file(StreamingOutput body, String type, LocalDate date, String extension) {
        return Response.ok(body, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"thu-tuc-%s.%s\"".formatted(date, extension));
    }

    private LocalDate dateOf(String inForceOn) {
        return inForceOn == null ? VietnamTime.dateOf(clock.instant()) : ZonedParameter.date("inForceOn", inForceOn);
    }

    @Schema(name = "OpenFormat")
    enum OpenFormat {
        JSON,
        CSV
    }

    @Schema(name = "PostedData")
    record PostedData(
            @Schema(description = "The day on which they are in force")
            LocalDate inForceOn,

            @Schema(description = "By code; upcoming is always null")
            List<ProcedureView> procedures) {}
}
