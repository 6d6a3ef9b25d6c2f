package vn.motcua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.motcua.shared.AccentFolding;

/** Cơ quan: an office with a code of its own (QĐ 20/2020/QĐ-TTg); its place in the tree decides who sees what. */
@Entity
@Table(name = "agency")
public class Agency {

    private static final LocalDate SINCE_EVER = LocalDate.of(1900, 1, 1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private String code;
    private String name;

    @Column(name = "parent_id")
    private Integer parentId;

    private String phone;
    private String address;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "search_text")
    private String searchText;

    private int version;

    protected Agency() {}

    /** An agency that has always been there. */
    public Agency(String code, String name, Integer parentId, String phone, String address) {
        this(code, new AgencyDescription(name, parentId, phone, address), SINCE_EVER);
    }

    Agency(String code, AgencyDescription description, LocalDate validFrom) {
        this.code = code;
        this.validFrom = validFrom;
        write(description);
    }

    void describe(AgencyDescription description) {
        write(description);
    }

    /** One more change that others must have seen before they make theirs. */
    void countChange() {
        version++;
    }

    /** @param day the first on which the agency is no more; null when it goes on */
    void lastUntil(LocalDate day) {
        this.validUntil = day;
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

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The first day on which the agency is no more; null when no end is known. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public AgencyState stateOn(LocalDate day) {
        return AgencyState.on(day, validFrom, validUntil);
    }

    public int version() {
        return version;
    }

    private void write(AgencyDescription description) {
        this.name = description.name();
        this.parentId = description.parentId();
        this.phone = description.phone();
        this.address = description.address();
        this.searchText = AccentFolding.fold(name + " " + code);
    }
}
