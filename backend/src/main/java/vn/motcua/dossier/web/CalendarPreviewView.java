package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.DueDateMove;
import vn.motcua.shared.http.CodeName;

/** The open dossiers that a change of the calendar would move. Nothing has moved. */
@Schema(name = "CalendarPreview")
public record CalendarPreviewView(
        @Schema(description = "Revision of the calendar that the change is compared with")
        long calendarRevision,

        @Schema(description = "All dossiers that would move, shown or not")
        int count,

        @Schema(description = "In the order of the dates promised, as many as asked for")
        List<Move> items) {

    @Schema(name = "DueDateMove")
    public record Move(
            @Schema(examples = "H07.142-261123-0001") String code,
            CodeName procedure,
            OffsetDateTime receivedAt,

            @Schema(description = "The printed date, which only an act moves")
            OffsetDateTime promisedAt,

            @Schema(nullable = true, description = "By the calendar in force; null when in a year that is not loaded")
            OffsetDateTime dueAt,

            @Schema(nullable = true, description = "By the proposed calendar; null when in a year that is not loaded")
            OffsetDateTime newDueAt) {

        private static Move of(DueDateMove move) {
            return new Move(
                    move.code(),
                    new CodeName(move.procedureCode(), move.procedureName()),
                    offset(move.receivedAt()),
                    offset(move.promisedAt()),
                    offset(move.dueAt()),
                    offset(move.newDueAt()));
        }
    }

    static CalendarPreviewView of(long calendarRevision, List<DueDateMove> moves, int limit) {
        return new CalendarPreviewView(
                calendarRevision,
                moves.size(),
                moves.stream().limit(limit).map(Move::of).toList());
    }
}
