package vn.motcua.feedback.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.feedback.Attitude;
import vn.motcua.feedback.FeltTime;
import vn.motcua.feedback.Rating;
import vn.motcua.feedback.RatingChannel;
import vn.motcua.feedback.RatingLevel;
import vn.motcua.feedback.RatingReason;
import vn.motcua.organization.StaffRef;

/** A rating as it was given. */
@Schema(name = "Rating")
public record RatingView(
        @Schema(examples = "H07.142-261118-0001") String dossier,
        RatingLevel level,
        List<RatingReason> reasons,
        @Schema(nullable = true) FeltTime totalTime,
        @Schema(nullable = true) Short contacts,
        @Schema(nullable = true) Short agencies,
        @Schema(nullable = true) Attitude attitude,
        @Schema(nullable = true) String comment,
        RatingChannel channel,
        OffsetDateTime at,

        @Schema(nullable = true, description = "Who entered the paper slip; null when the citizen rated themself")
        StaffRef recordedBy) {

    static RatingView of(String dossierCode, Rating rating) {
        return new RatingView(
                dossierCode,
                rating.level(),
                rating.reasons(),
                rating.totalTime(),
                rating.contacts(),
                rating.agencies(),
                rating.attitude(),
                rating.comment(),
                rating.channel(),
                offset(rating.at()),
                StaffRef.of(rating.recordedBy(), rating.recordedByName()));
    }
}
