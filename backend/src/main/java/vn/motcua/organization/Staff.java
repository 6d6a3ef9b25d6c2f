package vn.motcua.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.organization.account.FoundAccount;
import vn.motcua.organization.account.StaffAccount;
import vn.motcua.shared.AccentFolding;

/**
 * Công chức. In a small commune one person sits in several departments. Signing in and roles are Keycloak's; the row
 * repeats them as last written or read, for lists and rules (ADR 0017).
 */
@Entity
@Table(name = "staff")
public class Staff {

    @EmbeddedId
    private StaffId id;

    private String name;
    private String title;
    private String email;
    private boolean active = true;

    /** Null until they were read from Keycloak. */
    private List<String> roles;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "primary_department_code")
    private String primaryDepartmentCode;

    @ElementCollection
    @CollectionTable(
            name = "staff_department",
            joinColumns = {@JoinColumn(name = "agency_id"), @JoinColumn(name = "username")})
    @Column(name = "department_code")
    private Set<String> departmentCodes = new HashSet<>();

    @Column(name = "search_text")
    private String searchText;

    private int version;

    protected Staff() {}

    /** Somebody whose account exists already, and is read when it is first needed. */
    public Staff(StaffId id, String name, String title, String primaryDepartmentCode, Set<String> departmentCodes) {
        this.id = id;
        write(new StaffDetails(name, title, null, Set.of(), departmentCodes, primaryDepartmentCode));
        this.roles = null;
    }

    Staff(StaffId id, StaffDetails details) {
        this.id = id;
        write(details);
    }

    void describe(StaffDetails details) {
        write(details);
    }

    void activate() {
        this.active = true;
    }

    void deactivate() {
        this.active = false;
    }

    void linkTo(String accountId) {
        this.accountId = accountId;
    }

    /** What Keycloak holds is so; without an account there are no roles. */
    void read(FoundAccount found) {
        if (found == null) {
            roles = List.of();
            accountId = null;
            return;
        }
        roles = found.account().roles().stream().sorted().toList();
        email = found.account().email();
        active = found.account().enabled();
        accountId = found.id();
    }

    void forgetRoles() {
        roles = null;
    }

    /** One more change that others must have seen before they make theirs. */
    void countChange() {
        version++;
    }

    StaffAccount account(String agencyCode) {
        return new StaffAccount(username(), name, email, agencyCode, roles(), active);
    }

    Map<String, Object> stated() {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("name", name);
        stated.put("title", title);
        stated.put("email", email);
        stated.put("roles", List.copyOf(roles));
        stated.put("departments", departmentCodes.stream().sorted().toList());
        stated.put("primaryDepartment", primaryDepartmentCode);
        stated.put("active", active);
        return stated;
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

    public String email() {
        return email;
    }

    public boolean isActive() {
        return active;
    }

    String accountId() {
        return accountId;
    }

    public boolean hasAccount() {
        return accountId != null;
    }

    /** As last written to or read from Keycloak; what holds in a request is in its token. */
    public Set<String> roles() {
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    public String primaryDepartmentCode() {
        return primaryDepartmentCode;
    }

    public Set<String> departmentCodes() {
        return Set.copyOf(departmentCodes);
    }

    /** What lists are sorted by: the name without accents comes first. */
    public String searchText() {
        return searchText;
    }

    public int version() {
        return version;
    }

    private void write(StaffDetails details) {
        this.name = details.name();
        this.title = details.title();
        this.email = details.email();
        this.roles = details.roles().stream().sorted().toList();
        this.primaryDepartmentCode = details.primaryDepartmentCode();
        this.departmentCodes.retainAll(details.departmentCodes());
        this.departmentCodes.addAll(details.departmentCodes());
        this.searchText = AccentFolding.fold("%s %s %s".formatted(name, id.username(), title == null ? "" : title));
    }
}
