package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;

/** Đối tượng miễn, giảm phí, lệ phí. */
@Entity
@Table(name = "exemption_group")
public class ExemptionGroup {

    public static final String CODE = "[A-Z][A-Z0-9_]{1,49}";

    @Id
    private String code;

    @Version
    private int revision;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "sort_order")
    private int sortOrder;

    private boolean retired;

    protected ExemptionGroup() {}

    ExemptionGroup(ExemptionGroupDetails wanted) {
        code = wanted.code();
        change(wanted);
    }

    /** The code stays: fees name it. */
    void change(ExemptionGroupDetails wanted) {
        name = wanted.name();
        nameEn = wanted.nameEn();
        sortOrder = wanted.sortOrder();
        retired = wanted.retired();
    }

    /** What the history tells of it. */
    Map<String, Object> stated() {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("name", name);
        stated.put("nameEn", nameEn);
        stated.put("sortOrder", sortOrder);
        stated.put("retired", retired);
        return stated;
    }

    public String code() {
        return code;
    }

    public int revision() {
        return revision;
    }

    public String name() {
        return name;
    }

    /** Null when there is none. */
    public String nameEn() {
        return nameEn;
    }

    public int sortOrder() {
        return sortOrder;
    }

    /** No version that is published from now on may name it; those that do keep it. */
    public boolean isRetired() {
        return retired;
    }
}
