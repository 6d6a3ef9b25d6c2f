package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;

/**
 * Bước của quy trình nội bộ (TT 01/2018 Điều 6, ISO 9001): who does what within which time. Planned here; what
 * happens to one dossier is a {@code DossierStep}.
 */
@Embeddable
public record ProcessStep(
        String name,
        @Enumerated(EnumType.STRING) StepRole role,
        @Column(name = "department_code") String departmentCode,
        @Column(name = "allotted_value") BigDecimal allottedValue,

        @Enumerated(EnumType.STRING) @Column(name = "allotted_unit")
        LimitUnit allottedUnit,

        String output) {

    public TimeLimit allotted() {
        return new TimeLimit(allottedValue, allottedUnit);
    }
}
