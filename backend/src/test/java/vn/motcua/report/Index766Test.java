package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;
import vn.motcua.testing.Upload;

/** The index of QĐ 766/QĐ-TTg by its own formulas, where they are not those of biểu II.06a. */
@QuarkusTest
@WithTestResource(RealServices.class)
class Index766Test extends EmptyOffice {

    private static final String INDEX = "/api/v1/reports/index-766";

    @Test
    void whatWaitsForPapersIsJudgedByTheDayOnWhichTheyWereAskedFor() {
        var inTime = walk(received(), "clerk HAND_OVER", "officer REQUEST_SUPPLEMENT");
        var late = walk(received(), "clerk HAND_OVER");
        OfficeClock.show("2026-11-23T16:00"); // a Monday, on which both were promised
        walk(walk(received(), "clerk HAND_OVER"), "officer REQUEST_SUPPLEMENT");
        OfficeClock.show("2026-11-25T10:00");
        Desk.of("officer").does("REQUEST_SUPPLEMENT", late);
        OfficeClock.show("2026-11-30T10:00");
        assertThat(figures(OfficeClock.now())).containsEntry("HANDLED", "3").containsEntry("IN_TIME", "2");
        assertThat(opened("IN_TIME")).contains(inTime.code()).doesNotContain(late.code());
    }

    @Test
    void whatWasAskedForPapersTwiceCountsAsLateFromThenOn() {
        var asked = walk(received(), "clerk HAND_OVER", "officer REQUEST_SUPPLEMENT", "clerk RECEIVE_SUPPLEMENT");
        var once = OfficeClock.now();
        OfficeClock.show("2026-11-19T09:00");
        walk(asked, "leader REQUEST_SUPPLEMENT");
        assertThat(figures(OfficeClock.now()))
                .containsEntry("HANDLED", "1")
                .containsEntry("IN_TIME", "0")
                .containsEntry("IN_TIME_SHARE", "0.0")
                .containsEntry("SATISFACTION", "0.0");
        assertThat(figures(once)).containsEntry("IN_TIME", "1").containsEntry("SATISFACTION", "100.0");
    }

    @Test
    void sharesStandBesideTheNumbersThatTheyComeFrom() {
        resolved("ONLINE", "ONLINE", true);
        resolved("DIRECT", "CASH", false);
        resolved("DIRECT", null, false);
        assertThat(figures(OfficeClock.now()))
                .containsEntry("RECEIVED", "3")
                .containsEntry("ONLINE", "1")
                .containsEntry("ONLINE_SHARE", "33.33")
                .containsEntry("PAID", "2")
                .containsEntry("PAID_ONLINE", "1")
                .containsEntry("PAID_SHARE", "50.0")
                .containsEntry("RESOLVED", "3")
                .containsEntry("E_RESULT", "2")
                .containsEntry("E_RESULT_SHARE", "66.67")
                .containsEntry("DIGITISED", "1")
                .containsEntry("DIGITISED_SHARE", "33.33");
    }

    @Test
    void whatHasNothingToDivideByIsNoData() {
        assertThat(figures(OfficeClock.now()))
                .containsEntry("HANDLED", "0")
                .containsEntry("IN_TIME_SHARE", null)
                .containsEntry("PAID_SHARE", null)
                .containsEntry("SATISFACTION", null);
    }

    @Test
    void feedbackIsThatOfTheWholeAgency() {
        received();
        var sheet = Map.of(
                "kind", "FEEDBACK",
                "subject", "STAFF",
                "channel", "DESK",
                "content", "Đề nghị niêm yết thêm mẫu tờ khai.",
                "sender", Map.of("name", "Trần Thị Bích", "phone", "0903555218"));
        Desk.of("clerk").post("/api/v1/feedback", sheet).is(201);
        assertThat(figures(OfficeClock.now()))
                .containsEntry("FEEDBACK_DUE", "0")
                .containsEntry("FEEDBACK_SHARE", null);
        OfficeClock.show("2026-12-11T08:00"); // the fifteenth working day has ended
        var table = Desk.of("leader")
                .get(INDEX, "from", "2026-11-01", "to", "2026-12-31", "groupBy", "FIELD")
                .isOk()
                .json();
        int share = table.path("columns").findValuesAsText("key").indexOf("FEEDBACK_SHARE");
        assertThat(table.at("/total/cells/" + share + "/value").asText()).isEqualTo("0.0");
        assertThat(table.at("/rows/0/cells/" + share + "/value").isNull()).isTrue();
        var agencies = Desk.of("leader")
                .get(INDEX, "from", "2026-11-01", "to", "2026-12-31", "groupBy", "AGENCY")
                .isOk()
                .json();
        assertThat(agencies.at("/rows/0/key").asText()).isEqualTo("H07.142");
        assertThat(agencies.at("/rows/0/cells/" + share + "/value").asText()).isEqualTo("0.0");
    }

    /** @param paid by which means; null for nothing to pay, and then nothing of the result is scanned */
    private static void resolved(String channel, String paid, boolean papersScanned) {
        var reception = Reception.of(THREE_DAYS).with("channel", channel);
        if (paid != null) {
            reception.with("fees", List.of(Map.of("fee", 1)));
        }
        DossierAnswer dossier = Desk.of("clerk").receives(reception);
        if (paid != null) {
            var payment = new HashMap<String, Object>(Map.of("amountVnd", 15_000, "method", paid));
            if (paid.equals("ONLINE")) {
                payment.put("reference", "FT2611");
            }
            dossier = Desk.of("clerk").does("COLLECT_FEES", dossier, payment);
            Upload.aFile().with("kind", "RESULT").by("clerk", dossier.code()).is(201);
        }
        if (papersScanned) {
            Upload.scanOf("1").by("clerk", dossier.code()).is(201);
        }
        var seen = Desk.of("clerk").opens(dossier.code());
        walk(seen, "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN", "clerk FINISH");
    }

    /** The total by the keys of the columns; null where there is no data. */
    private static Map<String, String> figures(Instant asOf) {
        JsonNode table = Desk.of("leader")
                .get(INDEX, "from", "2026-11-01", "to", "2026-11-30", "asOf", asOf)
                .isOk()
                .json();
        var figures = new HashMap<String, String>();
        for (int column = 0; column < table.path("columns").size(); column++) {
            var value = table.at("/total/cells/" + column + "/value");
            figures.put(table.path("columns").get(column).path("key").asText(), value.isNull() ? null : value.asText());
        }
        return figures;
    }

    private static List<String> opened(String column) {
        return Desk.of("leader")
                .get(INDEX + "/dossiers", "from", "2026-11-01", "to", "2026-11-30", "column", column)
                .isOk()
                .each("/items", dossier -> dossier.path("code").asText());
    }
}
