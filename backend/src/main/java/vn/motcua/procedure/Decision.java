package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Quyết định công bố: the act that puts versions in force. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String issuer;
    private String url;

    protected Decision() {}

    public Decision(String number, LocalDate issuedOn, String issuer) {
        this(number, issuedOn, issuer, null);
    }

    /** @param url where it can be read; null when it is not published on the web */
    public Decision(String number, LocalDate issuedOn, String issuer, String url) {
        this.number = number;
        this.issuedOn = issuedOn;
        this.issuer = issuer;
        this.url = url;
    }

    boolean isSameAs(Decision other) {
        return issuedOn.equals(other.issuedOn) && issuer.equals(other.issuer);
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String issuer() {
        return issuer;
    }

    public String url() {
        return url;
    }
}
