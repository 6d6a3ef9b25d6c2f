package vn.motcua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Bộ phận: who does a step. Process steps name departments by code, each agency has its own under that code. */
@Entity
@Table(name = "department")
public class Department {

    @EmbeddedId
    private AgencyCode key;

    private String name;

    @Column(name = "sort_order")
    private int sortOrder;

    protected Department() {}

    public Department(int agencyId, String code, String name, int sortOrder) {
        this.key = new AgencyCode(agencyId, code);
        this.name = name;
        this.sortOrder = sortOrder;
    }

    public String code() {
        return key.code();
    }

    public String name() {
        return name;
    }
}
