package vn.motcua.dossier.proof;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Sai lệch: a criterion that a resolved dossier failed. It is found by computing; people only answer it. */
@Entity
@Table(name = "deviation")
public class Deviation {

    @EmbeddedId
    private DeviationId id;

    @Column(name = "department_code")
    private String departmentCode;

    @Column(name = "found_at")
    private Instant foundAt;

    private boolean standing;

    private int answers;

    protected Deviation() {}

    Deviation(DeviationId id, String departmentCode, Instant foundAt) {
        this.id = id;
        this.departmentCode = departmentCode;
        this.foundAt = foundAt;
        this.standing = true;
    }

    /** What the proof says of it after a later act. */
    void stands(boolean failed) {
        standing = failed;
    }

    /** One more answer; returns its number. */
    int answer() {
        answers++;
        return answers;
    }

    public Criterion criterion() {
        return id.criterion();
    }

    DeviationId id() {
        return id;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public Instant foundAt() {
        return foundAt;
    }

    /** How often it was answered: the version that {@code If-Match} names. */
    public int answers() {
        return answers;
    }

    public DeviationState state() {
        if (!standing) {
            return DeviationState.LIFTED;
        }
        return answers == 0 ? DeviationState.OPEN : DeviationState.ANSWERED;
    }
}
