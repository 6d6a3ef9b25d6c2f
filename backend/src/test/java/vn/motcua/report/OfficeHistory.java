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
import vn.motcua.testing.Upload;

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

    /** As what is paid, rated and scanned. */
    private final RandomGenerator beside =
            RandomGeneratorFactory.of("L64X128MixRandom").create(766);

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
            besides(number);
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

    /** What the desk does beside: money, slips, scans, and papers that are not complete. */
    private void besides(int number) {
        switch (number % 4) {
            case 0 -> collectsAFee(beside.nextInt(3));
            case 1 -> Upload.scanOf("1").by("clerk", codes.get(beside.nextInt(codes.size())));
            case 2 -> Upload.aFile().with("kind", "RESULT").by("officer", codes.get(beside.nextInt(codes.size())));
            default ->
                Desk.of("clerk").does("REQUEST_COMPLETION", Desk.of("clerk").submits(Reception.of("R2016-012")));
        }
        // Only what has ended is rated, and once: a slip that comes too early or again is refused.
        codes.forEach(code -> {
            if (beside.nextInt(3) == 0) {
                var rated = Desk.of("clerk").post("/api/v1/dossiers/" + code + "/rating", slip());
                if (rated.status() == 201 && beside.nextBoolean()) {
                    says("COMPLAINT", code);
                }
            }
        });
    }

    private Map<String, Object> slip() {
        return Map.of(
                "level", List.of("VERY_SATISFIED", "SATISFIED", "DISSATISFIED").get(beside.nextInt(3)),
                "totalTime", List.of("SHORTER", "EQUAL", "LONGER").get(beside.nextInt(3)),
                "contacts", beside.nextInt(3),
                "agencies", beside.nextInt(3),
                "attitude", List.of("GOOD", "FAIR", "POOR").get(beside.nextInt(3)));
    }

    private void collectsAFee(int how) {
        var clerk = Desk.of("clerk");
        var dossier = clerk.receives(Reception.of("R2016-012").with("fees", List.of(Map.of("fee", 1))));
        var payment = how == 0
                ? Map.<String, Object>of("amountVnd", 15_000, "method", "CASH")
                : Map.<String, Object>of("amountVnd", 15_000, "method", "ONLINE", "reference", "FT2611");
        var paid = clerk.does("COLLECT_FEES", dossier, payment);
        if (how == 1) {
            clerk.does("CANCEL_RECEIPT", paid);
        }
    }

    /** Feedback or a complaint comes in, or one of those that are there goes one act further. */
    private void saySomething() {
        var about = codes.get(said.nextInt(codes.size()));
        if (feedback.size() < 3 || said.nextInt(3) == 0) {
            feedback.add(says(said.nextInt(3) == 0 ? "COMPLAINT" : "FEEDBACK", about));
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

    private static String says(String kind, String about) {
        var sheet = Map.of(
                "kind",
                kind,
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
        return Desk.of("clerk").post(FEEDBACK, sheet).is(201).text("/code");
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
