package vn.motcua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Cơ quan: an office with a code of its own (QĐ 20/2020/QĐ-TTg); its place in the tree decides who sees what. */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private String code;
    private String name;

    @Column(name = "parent_id")
    private Integer parentId;

    private String phone;
    private String address;

    protected Agency() {}

    public Agency(String code, String name, Integer parentId, String phone, String address) {
        this.code = code;
        this.name = name;
        this.parentId = parentId;
        this.phone = phone;
        this.address = address;
    }

    public int id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Integer parentId() {
        return parentId;
    }

    public String phone() {
        return phone;
    }

    public String address() {
        return address;
    }
}
