package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.TimeLimit;

/** Chặng liên thông: work of an agency outside, with a clock of its own. */
@Embeddable
public class OutsideLeg {

    @Column(name = "outside_code")
    private String agencyCode;

    @Column(name = "outside_name")
    private String agencyName;

    @Column(name = "limit_value")
    private BigDecimal limitValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_unit")
    private LimitUnit limitUnit;

    private String note;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "dispatched_by")
    private String dispatchedBy;

    @Column(name = "dispatched_by_name")
    private String dispatchedByName;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "returned_by")
    private String returnedBy;

    @Column(name = "returned_by_name")
    private String returnedByName;

    private String result;

    protected OutsideLeg() {}

    /**
     * @param agencyCode null when the agency has none, or none that is known
     * @throws vn.motcua.calendar.CalendarYearNotLoaded when the leg would end in a year that is not loaded
     */
    static OutsideLeg dispatch(String agencyCode, String agencyName, TimeLimit limit, String note, ActContext context) {
        OutsideLeg leg = new OutsideLeg();
        leg.agencyCode = agencyCode;
        leg.agencyName = agencyName;
        leg.limitValue = limit.value();
        leg.limitUnit = limit.unit();
        leg.note = note;
        leg.dispatchedAt = context.at();
        leg.dispatchedBy = context.actor().username();
        leg.dispatchedByName = context.actor().name();
        leg.dueAt = context.dueAt(context.at(), PhasedLimit.of(limit), List.of());
        return leg;
    }

    void comeBack(String withResult, ActContext context) {
        returnedAt = context.at();
        returnedBy = context.actor().username();
        returnedByName = context.actor().name();
        result = withResult;
    }

    public boolean isOpen() {
        return returnedAt == null;
    }

    /** @param now until when a leg that is still out was waited for */
    public boolean isLateAt(Instant now) {
        return (isOpen() ? now : returnedAt).isAfter(dueAt);
    }

    /** Null when the agency has none, or none that is known. */
    public String agencyCode() {
        return agencyCode;
    }

    public String agencyName() {
        return agencyName;
    }

    public TimeLimit limit() {
        return new TimeLimit(limitValue, limitUnit);
    }

    public String note() {
        return note;
    }

    public Instant dispatchedAt() {
        return dispatchedAt;
    }

    public String dispatchedBy() {
        return dispatchedBy;
    }

    public String dispatchedByName() {
        return dispatchedByName;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Null while it is out, as all that follows. */
    public Instant returnedAt() {
        return returnedAt;
    }

    public String returnedBy() {
        return returnedBy;
    }

    public String returnedByName() {
        return returnedByName;
    }

    public String result() {
        return result;
    }
}
