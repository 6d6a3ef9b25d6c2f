package vn.motcua.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Set;

/** Công chức. In a small commune one person sits in several departments; roles come from Keycloak. */
@Entity
@Table(name = "staff")
public class Staff {

    @EmbeddedId
    private StaffId id;

    private String name;
    private String title;

    @Column(name = "primary_department_code")
    private String primaryDepartmentCode;

    @ElementCollection
    @CollectionTable(
            name = "staff_department",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "username")})
    @Column(name = "department_code")
    private Set<String> departmentCodes;

    protected Staff() {}

    public Staff(StaffId id, String name, String title, String primaryDepartmentCode, Set<String> departmentCodes) {
        this.id = id;
        this.name = name;
        this.title = title;
        this.primaryDepartmentCode = primaryDepartmentCode;
        this.departmentCodes = departmentCodes;
    }

    public String username() {
        return id.username();
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public String primaryDepartmentCode() {
        return primaryDepartmentCode;
    }

    public Set<String> departmentCodes() {
        return Set.copyOf(departmentCodes);
    }
}
