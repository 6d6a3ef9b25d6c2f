package vn.motcua.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.Reception;

/**
 * A few days of a real office, made up by chance and the same every time: dossiers are received on all channels and
 * every one of them meets acts that it allows, by those who may do them, while the clock runs on.
 */
final class OfficeHistory {

    private static final String FEEDBACK = "/api/v1/feedback";
    private static final List<String> PROCEDURES = List.of("R2016-001", "R2016-012", "R2016-018", "R2016-054");
    private static final List<String> CHANNELS = List.of("DIRECT", "DIRECT", "POSTAL", "ONLINE");
    private static final List<String> STAFF = List.of("clerk", "officer", "leader");
    private static final List<String> REASONS =
            List.of("Thiếu bản chính giấy chứng sinh", "Không đủ điều kiện theo quy định", "=HYPERLINK(\"http://a\")");
    private static final List<String> ADDRESSES =
            List.of("Ấp 1, xã Tam Phước", "thôn Đông, xã Tam Phước", "12 đường 30/4", "Khu phố 3, phường 6");

    /** What moves a dossier on or sends it back; the rest leaves no trace in the reports. */
    private static final List<String> ACTS = List.of(
            "ACCEPT_HAND_OVER",
            "HAND_OVER",
            "COMPLETE_STEP",
            "SIGN",
            "FINISH",
            "RETURN",
            "REQUEST_SUPPLEMENT",
            "RECEIVE_SUPPLEMENT",
            "REFUSE",
            "STOP",
            "REQUEST_WITHDRAWAL",
            "CANCEL_WITHDRAWAL",
            "EXTEND",
            "RECALL_HAND_OVER",
            "REOPEN");

    private static final List<String> RARE = List.of(
            "REFUSE", "STOP", "REQUEST_SUPPLEMENT", "REQUEST_WITHDRAWAL", "EXTEND", "RECALL_HAND_OVER", "REOPEN");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2026);

    /** What citizens say is made up apart, so that the acts stay the same whatever is said. */
    private final RandomGenerator said =
            RandomGeneratorFactory.of("L64X128MixRandom").create(61);

    private final List<String> codes = new ArrayList<>();
    private final List<String> feedback = new ArrayList<>();

    /** Some hours of work: dossiers come in, and those that are there are worked on. */
    void goesOn(int dossiers, Duration between) {
        for (int number = 0; number < dossiers; number++) {
            receive(number);
            OfficeClock.advance(between.plusMinutes(random.nextInt(50)));
            if (number % 2 == 0) {
                saySomething();
            }
            for (int act = 0; act < 5; act++) {
                work(codes.get(random.nextInt(codes.size())));
            }
        }
    }

    private void receive(int number) {
        if (number % 7 == 3) {
            var submitted = Desk.of("clerk").submits(Reception.of("R2016-012"));
            Desk.of("clerk").does("REFUSE_AT_RECEPTION", submitted, Map.of("reason", pick(REASONS)));
            return;
        }
        codes.add(Desk.of("clerk")
                .receives(Reception.of(pick(PROCEDURES))
                        .with("channel", pick(CHANNELS))
                        .applicant("address", pick(ADDRESSES)))
                .code());
    }

    /** Feedback or a complaint comes in, or one of those that are there goes one act further. */
    private void saySomething() {
        var about = codes.get(said.nextInt(codes.size()));
        if (feedback.size() < 3 || said.nextInt(3) == 0) {
            var sheet = Map.of(
                    "kind",
                    said.nextInt(3) == 0 ? "COMPLAINT" : "FEEDBACK",
                    "subject",
                    "STAFF",
                    "channel",
                    "DESK",
                    "content",
                    "Cán bộ hẹn lại nhiều lần.",
                    "dossierCode",
                    about,
                    "sender",
                    Map.of("name", "Trần Thị Bích", "phone", "0903555218"));
            feedback.add(Desk.of("clerk").post(FEEDBACK, sheet).is(201).text("/code"));
            return;
        }
        var code = feedback.get(said.nextInt(feedback.size()));
        var seen = Desk.of("leader").get(FEEDBACK + "/" + code).isOk();
        var acts = seen.each("/acts", act -> act.asText());
        if (!acts.isEmpty()) {
            var body =
                    Map.of("act", acts.get(said.nextInt(acts.size())), "words", "Đã xem xét.", "finding", "DISMISSED");
            Desk.of("leader").post(FEEDBACK + "/" + code + "/acts", body, seen.header("ETag"));
        }
    }

    /** One act that is allowed to somebody, if there is one; what sends a dossier back comes seldom. */
    private void work(String code) {
        var who = Desk.of(pick(STAFF));
        var seen = who.opens(code);
        var allowed = seen.allowedActions().stream()
                .filter(action -> action.path("allowed").asBoolean())
                .map(action -> action.path("act").asText())
                .filter(ACTS::contains)
                .filter(act -> !RARE.contains(act) || random.nextInt(4) == 0)
                .toList();
        if (!allowed.isEmpty()) {
            act(who, seen, pick(allowed));
        }
        OfficeClock.advance(Duration.ofMinutes(random.nextInt(20)));
    }

    private void act(Desk who, DossierAnswer seen, String act) {
        if (!List.of("REQUEST_SUPPLEMENT", "REFUSE", "STOP").contains(act)) {
            who.tries(act, seen);
            return;
        }
        var body = new LinkedHashMap<String, Object>(Map.of("reason", pick(REASONS)));
        who.tries(act, seen, body);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
