package vn.motcua.report.mailing;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.motcua.report.mailing.PostReply.Outcome;
import vn.motcua.report.mailing.SendingAttempts.Taken;
import vn.motcua.shared.problem.ProblemException;

/** Sends what is due. Any number of instances may do it at once, and one that dies leaves its work to the others. */
@ApplicationScoped
class ReportMailing {

    @Inject
    MailConfig config;

    @Inject
    DueReports due;

    @Inject
    SendingAttempts attempts;

    @Inject
    MailedFiles files;

    @Inject
    ReportPost post;

    /** Without a mail server nothing comes due: once there is one, the last due moment of each subscription is made up for. */
    void work(Instant now) {
        if (!config.isSetUp()) {
            return;
        }
        Instant moment = now.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        due.take(moment);
        for (Optional<Taken> next = attempts.take(moment); next.isPresent(); next = attempts.take(moment)) {
            send(next.get(), moment);
        }
    }

    private void send(Taken taken, Instant now) {
        ReportSending sending = taken.sending();
        try {
            MailedFile file = files.make(sending, now);
            attempts.made(sending, file);
            attempts.settle(sending, deliver(taken, ReportLetter.of(sending, file, now), now), now);
        } catch (ProblemException refusal) {
            attempts.notMade(sending, refusal.code(), refusal.status() == 503, now);
        } catch (RuntimeException bug) {
            Log.errorf(bug, "Sending %d of agency %d failed", sending.number(), sending.agencyId());
            attempts.notMade(sending, bug.getClass().getSimpleName(), true, now);
        }
    }

    /** Returns the last reply; a server that is not there is not asked twenty times. */
    private PostReply deliver(Taken taken, ReportLetter letter, Instant now) {
        PostReply worst = PostReply.ACCEPTED;
        for (String address : taken.addresses()) {
            PostReply reply = post.send(letter, address);
            attempts.replied(taken.sending(), address, reply, now);
            if (reply.outcome() == Outcome.UNREACHABLE) {
                return reply;
            }
            worst = reply.outcome() == Outcome.ACCEPTED ? worst : reply;
        }
        return worst;
    }
}
