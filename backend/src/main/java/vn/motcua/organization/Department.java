package vn.motcua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bộ phận: who does a step. Process steps name departments by code, each agency has its own under that code. */
@Entity
@Table(name = "department")
public class Department {

    @EmbeddedId
    private AgencyCode key;

    private String name;

    @Column(name = "sort_order")
    private int sortOrder;

    private boolean active = true;
    private int version;

    protected Department() {}

    public Department(int agencyId, String code, String name, int sortOrder) {
        this.key = new AgencyCode(agencyId, code);
        this.name = name;
        this.sortOrder = sortOrder;
    }

    /** @param active a closed department takes no new staff; what it did stays */
    void change(String name, int sortOrder, boolean active) {
        this.name = name;
        this.sortOrder = sortOrder;
        this.active = active;
    }

    /** One more change that others must have seen before they make theirs. */
    void countChange() {
        version++;
    }

    Map<String, Object> stated() {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("name", name);
        stated.put("sortOrder", sortOrder);
        stated.put("active", active);
        return stated;
    }

    public String code() {
        return key.code();
    }

    public String name() {
        return name;
    }

    public int sortOrder() {
        return sortOrder;
    }

    public boolean isActive() {
        return active;
    }

    public int version() {
        return version;
    }
}
