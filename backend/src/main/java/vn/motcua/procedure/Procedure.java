package vn.motcua.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Thủ tục hành chính: a code that lasts; what it says at a time is a {@link ProcedureVersion}. */
@Entity
@Table(name = "procedure")
public class Procedure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private String code;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "field_code")
    private ProcedureField field;

    protected Procedure() {}

    public Procedure(String code, ProcedureField field) {
        this.code = code;
        this.field = field;
    }

    public int id() {
        return id;
    }

    public String code() {
        return code;
    }

    public ProcedureField field() {
        return field;
    }
}
