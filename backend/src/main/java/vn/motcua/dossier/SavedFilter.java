package vn.motcua.dossier;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A work list that somebody keeps under a name of their own. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {

    @EmbeddedId
    private SavedFilterId id;

    private String query;

    @Version
    private int version;

    protected SavedFilter() {}

    void look(FilterQuery other) {
        this.query = other.text();
    }

    public String name() {
        return id.name();
    }

    /** As in the address of the work list, without the question mark. */
    public String query() {
        return query;
    }

    public int version() {
        return version;
    }
}
