package vn.motcua.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.motcua.shared.AccentFolding;

/** Quyết định công bố: the act that puts versions in force. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version
    private int revision;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String issuer;
    private String title;
    private String url;

    @Column(name = "search_text")
    private String searchText;

    protected Decision() {}

    public Decision(String number, LocalDate issuedOn, String issuer) {
        this(number, issuedOn, issuer, null);
    }

    /** @param url where it can be read; null when it is not published on the web */
    public Decision(String number, LocalDate issuedOn, String issuer, String url) {
        this(new DecisionDetails(number, issuedOn, issuer, null, url));
    }

    Decision(DecisionDetails wanted) {
        change(wanted);
    }

    /** Mends what was entered wrongly; what it decided stays. */
    final void change(DecisionDetails wanted) {
        number = wanted.number();
        issuedOn = wanted.issuedOn();
        issuer = wanted.issuer();
        title = wanted.title();
        url = wanted.url();
        searchText = AccentFolding.fold(number + " " + issuer + " " + Objects.toString(title, ""));
    }

    /** What the history tells of it. */
    Map<String, Object> stated() {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("number", number);
        stated.put("issuedOn", issuedOn.toString());
        stated.put("issuer", issuer);
        stated.put("title", title);
        stated.put("url", url);
        return stated;
    }

    boolean isSameAs(Decision other) {
        return issuedOn.equals(other.issuedOn) && issuer.equals(other.issuer);
    }

    public int id() {
        return id;
    }

    public int revision() {
        return revision;
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

    /** Trích yếu; null when nobody wrote it. */
    public String title() {
        return title;
    }

    public String url() {
        return url;
    }
}
