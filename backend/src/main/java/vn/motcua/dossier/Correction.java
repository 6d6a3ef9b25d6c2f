package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Đính chính: a result that was wrong is put right (NĐ 61/2018 Điều 21). It has its own short record; the outcome
 * that was given once stays (ADR 0023).
 */
@Embeddable
public class Correction {

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @Column(name = "reopened_by")
    private String reopenedBy;

    @Column(name = "reopened_by_name")
    private String reopenedByName;

    private String reason;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "result_number")
    private String resultNumber;

    @Column(name = "returned_at")
    private Instant returnedAt;

    protected Correction() {}

    Correction(ActContext context, String reason) {
        this.reopenedAt = context.at();
        this.reopenedBy = context.actor().username();
        this.reopenedByName = context.actor().name();
        this.reason = reason;
    }

    void finish(Instant at, String number) {
        finishedAt = at;
        resultNumber = number;
    }

    void handOut(Instant at) {
        returnedAt = at;
    }

    boolean isUnreturned() {
        return returnedAt == null;
    }

    public Instant reopenedAt() {
        return reopenedAt;
    }

    public String reopenedBy() {
        return reopenedBy;
    }

    public String reopenedByName() {
        return reopenedByName;
    }

    public String reason() {
        return reason;
    }

    /** Null while it lasts. */
    public Instant finishedAt() {
        return finishedAt;
    }

    /** Number of the corrected result; null when it kept the first one's. */
    public String resultNumber() {
        return resultNumber;
    }

    public Instant returnedAt() {
        return returnedAt;
    }
}
