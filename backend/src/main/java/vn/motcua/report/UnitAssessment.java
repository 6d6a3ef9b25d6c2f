package vn.motcua.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.motcua.organization.Actor;

/**
 * What the leader states of the office for indicators 5 and 6 of the scorecard (TT 01/2018/TT-VPCP Điều 13), which no
 * dossier shows: the points with their evidence, in force from a day on until the next statement. Written once.
 */
@Entity
@Immutable
@Table(name = "unit_assessment")
public class UnitAssessment {

    @Embeddable
    record Id(@Column(name = "agency_id") int agencyId, int indicator, int seq) {}

    /** @param indicator 5 (organisation of the desk) or 6 (publicity of procedures) */
    public record Statement(int indicator, LocalDate validFrom, int points, String evidence) {}

    @EmbeddedId
    private Id id;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private int points;
    private String evidence;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    protected UnitAssessment() {}

    UnitAssessment(int seq, Statement statement, Actor leader, Instant now) {
        this.id = new Id(leader.agencyId(), statement.indicator(), seq);
        this.validFrom = statement.validFrom();
        this.points = statement.points();
        this.evidence = statement.evidence();
        this.recordedAt = now;
        this.recordedBy = leader.username();
        this.recordedByName = leader.name();
    }

    public Statement statement() {
        return new Statement(id.indicator(), validFrom, points, evidence);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public String recordedByName() {
        return recordedByName;
    }
}
