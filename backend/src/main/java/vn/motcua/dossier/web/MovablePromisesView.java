package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.MovablePromise;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.shared.http.CodeName;

/** Printed dates that the calendar has left behind. */
@Schema(name = "MovablePromises")
public record MovablePromisesView(
        @Schema(description = "Revision of the calendar in force")
        long calendarRevision,

        @Schema(description = "All of them, shown or not") int count,

        @Schema(description = "In the order of the dates promised, as many as asked for")
        List<Item> items) {

    @Schema(name = "MovablePromise")
    public record Item(
            @Schema(examples = "H07.142-261123-0001") String code,
            CodeName procedure,
            OffsetDateTime receivedAt,

            @Schema(description = "The printed date") OffsetDateTime promisedAt,

            @Schema(description = "What the calendar in force gives")
            OffsetDateTime newPromisedAt) {

        static Item of(MovablePromise move, ProcedureVersion version) {
            return new Item(
                    move.dossier().code(),
                    new CodeName(version.procedure().code(), version.name()),
                    offset(move.dossier().promise().receivedAt()),
                    offset(move.dossier().promise().promisedAt()),
                    offset(move.newPromisedAt()));
        }
    }
}
