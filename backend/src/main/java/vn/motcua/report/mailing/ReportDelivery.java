package vn.motcua.report.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One letter of a sending: nobody reads who else gets it, and one bad address keeps no other from it. */
@Entity
@Table(name = "report_delivery")
public class ReportDelivery {

    private static final int LONGEST_REPLY = 500;

    @Embeddable
    record Id(
            @Column(name = "agency_id") int agencyId,
            @Column(name = "sending") long sending,
            @Column(name = "address") String address) {}

    @Schema(name = "ReportDeliveryState")
    public enum State {
        WAITING,
        /** The server has taken it. */
        SENT,
        /** The server will never take it. */
        REFUSED,
        GIVEN_UP
    }

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private Instant at;
    private String reply;

    protected ReportDelivery() {}

    ReportDelivery(ReportSending sending, String address) {
        this.id = new Id(sending.agencyId(), sending.number(), address);
    }

    void note(PostReply reply, Instant now) {
        state = switch (reply.outcome()) {
            case ACCEPTED -> State.SENT;
            case REFUSED -> State.REFUSED;
            case LATER, UNREACHABLE -> State.WAITING;
        };
        at = now;
        this.reply = reply.text() == null
                ? null
                : reply.text().substring(0, Math.min(LONGEST_REPLY, reply.text().length()));
    }

    void giveUp() {
        state = State.GIVEN_UP;
    }

    public long sending() {
        return id.sending();
    }

    public String address() {
        return id.address();
    }

    public State state() {
        return state;
    }

    /** When it was tried last; null when it was not tried. */
    public Instant at() {
        return at;
    }

    /** What the server said; null when it took the letter. */
    public String reply() {
        return reply;
    }
}
