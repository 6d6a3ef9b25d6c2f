package vn.motcua.feedback;

import static vn.motcua.feedback.FeedbackStatus.ACCEPTED;
import static vn.motcua.feedback.FeedbackStatus.ANSWERED;
import static vn.motcua.feedback.FeedbackStatus.MORE_ASKED;
import static vn.motcua.feedback.FeedbackStatus.PUBLISHED;
import static vn.motcua.feedback.FeedbackStatus.RECEIVED;
import static vn.motcua.feedback.FeedbackStatus.REFUSED;

import java.util.Set;
import vn.motcua.security.Roles;

/** What may be done with feedback and complaints: in which status, by whom. The one table of it. */
public enum FeedbackAct {
    RECEIVE(Set.of(), RECEIVED, Set.of(Roles.CLERK, Roles.LEADER)),
    ASK_MORE(Set.of(RECEIVED, ACCEPTED), MORE_ASKED, Set.of(Roles.CLERK, Roles.LEADER)),
    ADD_MORE(Set.of(MORE_ASKED), RECEIVED, Set.of(Roles.CLERK, Roles.LEADER)),
    ACCEPT(Set.of(RECEIVED), ACCEPTED, Set.of(Roles.LEADER)),
    REFUSE(Set.of(RECEIVED, MORE_ASKED), REFUSED, Set.of(Roles.LEADER)),
    ANSWER(Set.of(ACCEPTED), ANSWERED, Set.of(Roles.LEADER)),
    PUBLISH(Set.of(ANSWERED), PUBLISHED, Set.of(Roles.CLERK, Roles.LEADER));

    private final Set<FeedbackStatus> from;
    private final FeedbackStatus to;
    private final Set<String> roles;

    FeedbackAct(Set<FeedbackStatus> from, FeedbackStatus to, Set<String> roles) {
        this.from = from;
        this.to = to;
        this.roles = roles;
    }

    /** Complaints name people and are not published. */
    boolean isPossible(FeedbackKind kind, FeedbackStatus status) {
        return from.contains(status) && !(this == PUBLISH && kind == FeedbackKind.COMPLAINT);
    }

    boolean isOpenTo(Set<String> held) {
        return roles.stream().anyMatch(held::contains);
    }

    /** Reasons and answers are for people to read. */
    boolean needsWords() {
        return this == ASK_MORE || this == ADD_MORE || this == REFUSE || this == ANSWER;
    }

    FeedbackStatus to() {
        return to;
    }
}
