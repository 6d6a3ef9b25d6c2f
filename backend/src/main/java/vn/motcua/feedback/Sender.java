package vn.motcua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who sent it, as far as they said; all may be null. */
@Embeddable
public record Sender(
        @Column(name = "sender_name") String name,
        @Column(name = "sender_phone") String phone,
        @Column(name = "sender_email") String email,
        @Column(name = "sender_address") String address) {

    public static final Sender UNKNOWN = new Sender(null, null, null, null);

    /** A complaint says who complains and where they can be reached (Luật Khiếu nại 2011 Điều 8). */
    boolean mayComplain() {
        return name != null && (phone != null || email != null || address != null);
    }
}
