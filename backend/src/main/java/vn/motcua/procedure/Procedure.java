package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Thủ tục hành chính: a code that lasts; what it says at a time is a {@link ProcedureVersion}. */
@Entity
@Table(name = "procedure")
public class Procedure {

    /** National codes are {@code d.dddddd}, instances have more parts, offices have their own: one word is all we ask. */
    public static final String CODE = "[\\p{L}\\p{N}._-]{1,50}";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version
    private int revision;

    private String code;

    @Column(name = "provisional_code")
    private boolean provisionalCode;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "field_code")
    private ProcedureField field;

    private boolean restricted;

    @Enumerated(EnumType.STRING)
    @Column(name = "certification_register")
    private CertificationBook certificationBook;

    @Column(name = "retired_on")
    private LocalDate retiredOn;

    @Column(name = "retirement_reason")
    private String retirementReason;

    @Column(name = "unretired_until")
    private LocalDate unretiredUntil;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by")
    private Procedure replacedBy;

    protected Procedure() {}

    public Procedure(String code, ProcedureField field) {
        this.code = code;
        this.field = field;
    }

    /** A procedure whose national code is not known yet; it gets its own one day. */
    public static Procedure underProvisionalCode(String code, ProcedureField field) {
        Procedure procedure = new Procedure(code, field);
        procedure.provisionalCode = true;
        return procedure;
    }

    /** For dossiers received from now on. */
    public void restrict(boolean toTheirCircle) {
        restricted = toTheirCircle;
    }

    /** @param book null for none */
    public void writesInto(CertificationBook book) {
        certificationBook = book;
    }

    /** @param untilOfLast how long the last version would have run without it */
    void retire(LocalDate on, String reason, Procedure successor, LocalDate untilOfLast) {
        retiredOn = on;
        retirementReason = reason;
        replacedBy = successor;
        unretiredUntil = untilOfLast;
    }

    void unretire() {
        retire(null, null, null, null);
    }

    void refile(String newCode, ProcedureField newField) {
        provisionalCode = provisionalCode && code.equals(newCode);
        code = newCode;
        field = newField;
    }

    public int id() {
        return id;
    }

    public int revision() {
        return revision;
    }

    public String code() {
        return code;
    }

    public boolean provisionalCode() {
        return provisionalCode;
    }

    /** Whether its dossiers are seen by their circle alone (ADR 0028). */
    public boolean restricted() {
        return restricted;
    }

    /** Which book its dossiers are entered in when they are certified; null for none. */
    public CertificationBook certificationBook() {
        return certificationBook;
    }

    public ProcedureField field() {
        return field;
    }

    /** First day without the procedure; null while it is kept. */
    public LocalDate retiredOn() {
        return retiredOn;
    }

    public String retirementReason() {
        return retirementReason;
    }

    LocalDate unretiredUntil() {
        return unretiredUntil;
    }

    /** Null when nothing takes its place. */
    public Procedure replacedBy() {
        return replacedBy;
    }
}
