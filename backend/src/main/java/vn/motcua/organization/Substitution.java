package vn.motcua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Làm thay: somebody is absent from one day to another, both included, and a colleague stands in. */
@Entity
@Table(name = "substitution")
public class Substitution {

    @EmbeddedId
    private NumberedInAgency id;

    private String absent;
    private String substitute;
    private List<String> roles;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;
    private int version;

    protected Substitution() {}

    Substitution(NumberedInAgency id, SubstitutionDetails details) {
        this.id = id;
        write(details);
    }

    void describe(SubstitutionDetails details) {
        write(details);
    }

    /** One more change that others must have seen before they make theirs. */
    void countChange() {
        version++;
    }

    Map<String, Object> stated() {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("absent", absent);
        stated.put("substitute", substitute);
        stated.put("roles", List.copyOf(roles));
        stated.put("firstDay", firstDay.toString());
        stated.put("lastDay", lastDay.toString());
        stated.put("reason", reason);
        return stated;
    }

    public SubstitutionDetails details() {
        return new SubstitutionDetails(absent, substitute, Set.copyOf(roles), firstDay, lastDay, reason);
    }

    public long number() {
        return id.number();
    }

    public SubstitutionState stateOn(LocalDate day) {
        if (day.isBefore(firstDay)) {
            return SubstitutionState.UPCOMING;
        }
        return day.isAfter(lastDay) ? SubstitutionState.OVER : SubstitutionState.RUNNING;
    }

    public int version() {
        return version;
    }

    private void write(SubstitutionDetails details) {
        this.absent = details.absent();
        this.substitute = details.substitute();
        this.roles = details.roles().stream().sorted().toList();
        this.firstDay = details.firstDay();
        this.lastDay = details.lastDay();
        this.reason = details.reason();
    }
}
