package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lĩnh vực, led in each agency by the department that has this code there. */
@Entity
@Table(name = "procedure_field")
public class ProcedureField {

    /** As offices abbreviate: HT, BTXH, DD2. */
    public static final String CODE = "[A-Z0-9][A-Z0-9_-]{0,19}";

    @Id
    private String code;

    @Version
    private int revision;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "department_code")
    private String departmentCode;

    @Column(name = "sort_order")
    private int sortOrder;

    private boolean retired;

    protected ProcedureField() {}

    public ProcedureField(String code, String name, String departmentCode, int sortOrder) {
        this.code = code;
        this.name = name;
        this.departmentCode = departmentCode;
        this.sortOrder = sortOrder;
    }

    /** The code stays: procedures, reports and addresses name it. */
    void change(ProcedureFieldDetails wanted) {
        name = wanted.name();
        nameEn = wanted.nameEn();
        departmentCode = wanted.departmentCode();
        sortOrder = wanted.sortOrder();
        retired = wanted.retired();
    }

    /** What the history tells of it. */
    Map<String, Object> stated() {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("name", name);
        stated.put("nameEn", nameEn);
        stated.put("departmentCode", departmentCode);
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

    public String departmentCode() {
        return departmentCode;
    }

    public int sortOrder() {
        return sortOrder;
    }

    /** No procedure is filed under it any more; those that are keep it. */
    public boolean isRetired() {
        return retired;
    }
}
