package vn.motcua.report;

import java.util.HashMap;
import java.util.Map;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;

/**
 * What citizens said of an office, which reports count until it is answered otherwise.
 *
 * @param feedback its code
 * @param complaint its code
 */
record CitizensHeard(DossierAnswer about, String feedback, String complaint) {

    private static final String FEEDBACK = "/api/v1/feedback";

    static CitizensHeard of(DossierAnswer about) {
        return new CitizensHeard(
                about,
                entered(Map.of("kind", "FEEDBACK")),
                entered(Map.of("kind", "COMPLAINT", "dossierCode", about.code())));
    }

    private static String entered(Map<String, Object> members) {
        var sheet = new HashMap<String, Object>(Map.of(
                "subject", "STAFF",
                "channel", "DESK",
                "content", "Cán bộ hẹn lại nhiều lần.",
                "sender", Map.of("name", "Trần Thị Bích", "phone", "0903555218")));
        sheet.putAll(members);
        return Desk.of("clerk").post(FEEDBACK, sheet).is(201).text("/code");
    }

    /** The feedback is answered, the complaint found to be wrong, the dossier rated, the office assessed. */
    void areAnswered() {
        act(feedback, Map.of("act", "ACCEPT"));
        act(feedback, Map.of("act", "ANSWER"));
        act(complaint, Map.of("act", "ACCEPT"));
        act(complaint, Map.of("act", "ANSWER", "finding", "DISMISSED"));
        Desk.of("clerk")
                .post(
                        "/api/v1/dossiers/" + about.code() + "/rating",
                        Map.of("level", "DISSATISFIED", "attitude", "POOR"))
                .is(201);
        var assessed =
                Map.of("indicator", 5, "points", 2, "validFrom", "2026-11-01", "evidence", "Biên bản ngày 01/11/2026");
        Desk.of("leader").post("/api/v1/reports/unit-assessments", assessed).is(201);
    }

    private static void act(String code, Map<String, Object> members) {
        var seen = Desk.of("leader").get(FEEDBACK + "/" + code).isOk().header("ETag");
        var body = new HashMap<>(members);
        body.put("words", "Đã xem xét và trả lời.");
        Desk.of("leader").post(FEEDBACK + "/" + code + "/acts", body, seen).isOk();
    }
}
