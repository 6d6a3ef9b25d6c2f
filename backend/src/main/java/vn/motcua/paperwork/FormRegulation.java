package vn.motcua.paperwork;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;

/** Bộ mẫu: a regulation that draws the forms, in force until the next one begins. */
@Entity
@Immutable
@Table(name = "form_regulation")
public class FormRegulation {

    @Id
    private String code;

    private String citation;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "regulated_form", joinColumns = @JoinColumn(name = "regulation"))
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<RegulatedForm> forms;

    protected FormRegulation() {}

    /** As in {@code Thông tư số 01/2018/TT-VPCP}. */
    public String citation() {
        return citation;
    }

    /** In the order of the regulation. */
    public List<RegulatedForm> forms() {
        return forms;
    }

    Optional<RegulatedForm> find(DossierForm form) {
        return forms.stream().filter(drawn -> drawn.form() == form).findFirst();
    }

    int placeOf(DossierForm form) {
        return forms.stream().map(RegulatedForm::form).toList().indexOf(form);
    }
}
