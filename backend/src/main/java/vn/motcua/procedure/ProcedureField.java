package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Lĩnh vực, led in each agency by the department that has this code there. */
@Entity
@Table(name = "procedure_field")
public class ProcedureField {

    @Id
    private String code;

    private String name;

    @Column(name = "department_code")
    private String departmentCode;

    @Column(name = "sort_order")
    private int sortOrder;

    protected ProcedureField() {}

    public ProcedureField(String code, String name, String departmentCode, int sortOrder) {
        this.code = code;
        this.name = name;
        this.departmentCode = departmentCode;
        this.sortOrder = sortOrder;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public int sortOrder() {
        return sortOrder;
    }
}
