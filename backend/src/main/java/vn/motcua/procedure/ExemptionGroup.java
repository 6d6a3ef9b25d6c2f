package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Đối tượng miễn, giảm phí, lệ phí. */
@Entity
@Table(name = "exemption_group")
public class ExemptionGroup {

    @Id
    private String code;

    private String name;

    @Column(name = "sort_order")
    private int sortOrder;

    protected ExemptionGroup() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
