package vn.motcua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Người đứng đầu: whose name and title stand under the papers of an agency, from one day to another. */
@Entity
@Table(name = "agency_head")
public class AgencyHead {

    /** The agency leads, as everywhere (ADR 0004). */
    @Embeddable
    public record Since(
            @Column(name = "agency_id") int agencyId,
            @Column(name = "valid_from") LocalDate validFrom) {}

    @EmbeddedId
    private Since id;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String name;
    private String title;

    protected AgencyHead() {}

    AgencyHead(int agencyId, HeadTerm term) {
        this.id = new Since(agencyId, term.validFrom());
        this.validUntil = term.validUntil();
        this.name = term.name();
        this.title = term.title();
    }

    public HeadTerm term() {
        return new HeadTerm(name, title, id.validFrom(), validUntil);
    }
}
