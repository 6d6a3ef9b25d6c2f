package vn.motcua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Kế thừa: an agency came from another one by merger or split; what the other one left is read by it. */
@Entity
@Table(name = "agency_succession")
public class AgencySuccession {

    /** Both ends; neither leads, since agencies are shared. */
    @Embeddable
    public record Ends(
            @Column(name = "successor_id") int successorId,
            @Column(name = "predecessor_id") int predecessorId) {}

    @EmbeddedId
    private Ends id;

    protected AgencySuccession() {}

    AgencySuccession(int successorId, int predecessorId) {
        this.id = new Ends(successorId, predecessorId);
    }
}
