package vn.motcua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import vn.motcua.dossier.Dossier;
import vn.motcua.organization.Actor;

/** Đánh giá sự hài lòng của một hồ sơ: said once, and never changed. */
@Entity
@Immutable
@Table(name = "rating")
public class Rating {

    @EmbeddedId
    private RatingId id;

    @Enumerated(EnumType.STRING)
    private RatingLevel level;

    private List<String> reasons;

    @Enumerated(EnumType.STRING)
    @Column(name = "total_time")
    private FeltTime totalTime;

    private Short contacts;

    private Short agencies;

    @Enumerated(EnumType.STRING)
    private Attitude attitude;

    private String comment;

    @Enumerated(EnumType.STRING)
    private RatingChannel channel;

    private Instant at;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    protected Rating() {}

    private Rating(Dossier dossier, RatingSlip slip, RatingChannel channel, Instant at) {
        this.id = new RatingId(dossier.id().agencyId(), dossier.id().id());
        this.level = slip.level();
        this.reasons = slip.reasons().stream().sorted().map(RatingReason::name).toList();
        this.totalTime = slip.totalTime();
        this.contacts = small(slip.contacts());
        this.agencies = small(slip.agencies());
        this.attitude = slip.attitude();
        this.comment = slip.comment();
        this.channel = channel;
        this.at = at;
    }

    /** By the citizen themself; nobody is named. */
    static Rating online(Dossier dossier, RatingSlip slip, Instant at) {
        return new Rating(dossier, slip, RatingChannel.ONLINE, at);
    }

    /** From the slip on paper, by whoever enters it. */
    static Rating fromPaper(Dossier dossier, RatingSlip slip, Actor clerk, Instant at) {
        Rating rating = new Rating(dossier, slip, RatingChannel.PAPER, at);
        rating.recordedBy = clerk.username();
        rating.recordedByName = clerk.name();
        return rating;
    }

    private static Short small(Integer number) {
        return number == null ? null : number.shortValue();
    }

    public RatingLevel level() {
        return level;
    }

    public List<RatingReason> reasons() {
        return reasons.stream().map(RatingReason::valueOf).toList();
    }

    /** Null when not said, as the next three. */
    public FeltTime totalTime() {
        return totalTime;
    }

    public Short contacts() {
        return contacts;
    }

    public Short agencies() {
        return agencies;
    }

    public Attitude attitude() {
        return attitude;
    }

    public String comment() {
        return comment;
    }

    public RatingChannel channel() {
        return channel;
    }

    public Instant at() {
        return at;
    }

    /** Null when the citizen rated themself. */
    public String recordedBy() {
        return recordedBy;
    }

    public String recordedByName() {
        return recordedByName;
    }
}
