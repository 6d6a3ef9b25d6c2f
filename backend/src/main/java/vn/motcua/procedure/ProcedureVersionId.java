package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record ProcedureVersionId(
        @Column(name = "procedure_id") int procedureId,
        @Column(name = "number") int number) {}
