package vn.motcua.report.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.MailServer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Reports by e-mail through a real SMTP server: once each due moment, whatever happens to the server or to us. */
@QuarkusTest
@WithTestResource(RealServices.class)
class ReportMailingTest extends EmptyOffice {

    private static final String SUBSCRIPTIONS = "/api/v1/reports/subscriptions";
    private static final String SENDINGS = "/api/v1/reports/sendings";
    private static final String AGENCY = "/api/v1/agencies/H07.142";
    private static final String CHAIR = "chu.tich@tamphuoc.example";
    private static final String DISTRICT = "kstthc@bentre.example";
    private static final Map<String, Object> DAILY = Map.of(
            "report", "settlement",
            "groupBy", "FIELD",
            "format", "PDF",
            "language", "VI",
            "period", "PREVIOUS_DAY",
            "every", "DAILY",
            "time", "09:30",
            "addresses", List.of(CHAIR, DISTRICT));

    @Inject
    ReportMailing mailing;

    @Inject
    SendingAttempts attempts;

    private static Map<String, Object> with(Object... parts) {
        var body = new HashMap<>(DAILY);
        for (int index = 0; index < parts.length; index += 2) {
            body.put((String) parts[index], parts[index + 1]);
        }
        return body;
    }

    private static Answer subscribes(Object... parts) {
        return Desk.of("leader").post(SUBSCRIPTIONS, with(parts)).is(201);
    }

    private void comes(String moment) {
        OfficeClock.show(moment);
        mailing.work(OfficeClock.now());
    }

    private void passes(Duration time) {
        OfficeClock.advance(time);
        mailing.work(OfficeClock.now());
    }

    private static Answer sent() {
        return Desk.of("auditor").get(SENDINGS).isOk();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void isSentOnceAtItsDueMomentHoweverManyInstancesLook() throws Exception {
        OfficeClock.show("2026-11-17T08:00");
        received();
        OfficeClock.show("2026-11-18T09:00");
        var made = subscribes();
        assertThat(made.text("/nextDueAt")).startsWith("2026-11-18T09:30");
        try (var server = MailServer.start()) {
            comes("2026-11-18T09:29");
            assertThat(server.letters()).isEmpty();
            OfficeClock.show("2026-11-18T09:30");
            Concurrently.run(4, instance -> {
                mailing.work(OfficeClock.now());
                return instance;
            });
            assertThat(server.recipients()).containsExactly(CHAIR, DISTRICT);
            var letter = server.letters().getFirst();
            assertThat(letter.fileName()).isEqualTo("II.06a-2026-11-17-2026-11-17.pdf");
            assertThat(new String(letter.content(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(letter.subject()).contains("Biểu II.06a", "17/11/2026");
            var sending = sent();
            assertThat(sending.json().path("items")).hasSize(1);
            assertThat(sending.text("/items/0/state")).isEqualTo("SENT");
            assertThat(sending.text("/items/0/sha256")).isEqualTo(sha256(letter.content()));
            assertThat(letter.text()).contains(sending.text("/items/0/sha256"), "Kính gửi");
            assertThat(sending.text("/items/0/asOf")).startsWith("2026-11-18T09:30");
            passes(Duration.ofHours(23));
            assertThat(server.letters()).hasSize(2);
            passes(Duration.ofHours(1));
            assertThat(server.letters()).hasSize(4);
            assertThat(server.letters().stream().map(MailServer.Letter::messageId))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void afterAStandstillTheLastDueMomentIsMadeUpForAndTheOthersAreCounted() {
        subscribes("format", "CSV");
        try (var server = MailServer.start()) {
            comes("2026-11-22T08:00");
            assertThat(server.recipients()).containsExactly(CHAIR, DISTRICT);
            assertThat(sent().text("/items/0/dueAt")).startsWith("2026-11-21T09:30");
            assertThat(sent().text("/items/0/from")).isEqualTo("2026-11-20");
            assertThat(sent().text("/items/0/missed")).isEqualTo("3");
        }
    }

    @Test
    void isTriedAgainWhileTheServerIsAwayAndTellsWhatWasKnownThen() {
        subscribes("format", "CSV", "groupBy", "CHANNEL");
        comes("2026-11-18T09:30");
        assertThat(sent().text("/items/0/state")).isEqualTo("WAITING");
        assertThat(sent().text("/items/0/fault")).isEqualTo("SERVER_UNREACHABLE");
        OfficeClock.advance(Duration.ofSeconds(10));
        var late = Map.of("receivedAt", "2026-11-17T09:00:00+07:00", "reason", "Mất điện, tiếp nhận trên giấy");
        Desk.of("clerk").receives(Reception.of(THREE_DAYS).with("backEntry", late));
        try (var server = MailServer.start()) {
            passes(Duration.ofSeconds(49));
            assertThat(server.letters()).isEmpty();
            passes(Duration.ofSeconds(1));
            assertThat(server.recipients()).containsExactly(CHAIR, DISTRICT);
            assertThat(new String(server.letters().getFirst().content(), StandardCharsets.UTF_8))
                    .contains("TỔNG CỘNG,0,");
        }
        assertThat(sent().text("/items/0/state")).isEqualTo("SENT");
        assertThat(sent().text("/items/0/attempts")).isEqualTo("2");
        assertThat(sent().text("/items/0/fault")).isNull();
    }

    @Test
    void namesTheOfficeAsItWasCalledWhenTheFiguresWereKnown() throws Exception {
        subscribes("format", "XLSX");
        comes("2026-11-18T09:30"); // nobody listens
        OfficeClock.advance(Duration.ofMinutes(1));
        rename("UBND phường mới");
        try (var server = MailServer.start()) {
            mailing.work(OfficeClock.now());
            var letter = server.letters().getFirst();
            assertThat(letter.text()).contains("UBND xã Tam Phước").doesNotContain("UBND phường mới");
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(letter.content()))) {
                assertThat(workbook.getFirstSheet().read().get(1).getCellText(0))
                        .isEqualTo("Đơn vị báo cáo: UBND xã Tam Phước");
            }
        } finally {
            rename("UBND xã Tam Phước");
            try (var owner = Database.asOwner()) {
                owner.update("delete from administration_change");
            }
        }
    }

    private static void rename(String name) {
        var seen = Desk.of("admin").get(AGENCY).isOk();
        var details = new HashMap<String, Object>(Map.of("name", name, "parentCode", "H07"));
        for (var member : List.of("phone", "address", "heads")) {
            details.put(member, seen.json().get(member));
        }
        Desk.of("admin").put(AGENCY, details, seen.header("ETag")).isOk();
    }

    @Test
    void isGivenUpInTheEndAndSentAgainWhenSomebodyAsks() {
        subscribes("format", "XLSX");
        comes("2026-11-18T09:30");
        for (var wait : List.of(1, 5, 30, 120, 360)) {
            Desk.of("leader").post(again(), Map.of()).isProblem(409, "SENDING_NOT_OVER");
            passes(Duration.ofMinutes(wait));
        }
        var failed = sent();
        assertThat(failed.text("/items/0/state")).isEqualTo("FAILED");
        assertThat(failed.each(
                        "/items/0/letters", letter -> letter.path("state").asText()))
                .containsExactly("GIVEN_UP", "GIVEN_UP");
        passes(Duration.ofHours(6));
        assertThat(sent().text("/items/0/attempts")).isEqualTo("6");
        Desk.of("leader").post(again(), Map.of()).is(202);
        try (var server = MailServer.start()) {
            mailing.work(OfficeClock.now());
            assertThat(server.recipients()).containsExactly(CHAIR, DISTRICT);
            assertThat(server.letters().getFirst().text()).startsWith("Gửi lại theo yêu cầu của Lê Thanh Hùng");
        }
        assertThat(sent().text("/items/0/kind")).isEqualTo("AGAIN");
        assertThat(sent().text("/items/0/asOf")).isEqualTo(failed.text("/items/0/asOf"));
        assertThat(sent().text("/items/1/state")).isEqualTo("FAILED");
    }

    private static String again() {
        return SENDINGS + "/" + sent().text("/items/0/number") + "/again";
    }

    @Test
    void anAddressThatIsRefusedKeepsNoOtherFromIt() {
        subscribes("format", "CSV");
        try (var server = MailServer.start()) {
            server.refuse(CHAIR, 550, "No such user here");
            comes("2026-11-18T09:30");
            assertThat(server.recipients()).containsExactly(DISTRICT);
            assertThat(sent().text("/items/0/state")).isEqualTo("PARTLY_SENT");
            assertThat(sent().text("/items/0/letters/0/state")).isEqualTo("REFUSED");
            assertThat(sent().text("/items/0/letters/0/reply")).contains("550", "No such user here");
            server.takeAgain(CHAIR);
            Desk.of("auditor").post(again(), Map.of()).is(202);
            mailing.work(OfficeClock.now());
            assertThat(server.recipients()).containsExactly(CHAIR, DISTRICT);
            assertThat(sent().text("/items/0/state")).isEqualTo("SENT");
        }
    }

    @Test
    void whoIsToldToComeLaterComesLaterAndOnlyForWhatIsLeft() {
        subscribes("format", "CSV");
        try (var server = MailServer.start()) {
            server.refuse(CHAIR, 451, "Greylisted, try again later");
            comes("2026-11-18T09:30");
            assertThat(sent().text("/items/0/state")).isEqualTo("WAITING");
            assertThat(sent().text("/items/0/faultDetail")).contains("451");
            server.takeAgain(CHAIR);
            passes(Duration.ofMinutes(1));
            assertThat(server.recipients()).containsExactly(CHAIR, DISTRICT);
        }
    }

    @Test
    void whatAnInstanceLeavesBehindWhenItDiesIsTakenUpByAnother() {
        subscribes("format", "CSV");
        comes("2026-11-18T09:30"); // nobody listens
        OfficeClock.advance(Duration.ofMinutes(1));
        assertThat(attempts.take(OfficeClock.now())).isPresent(); // and then its machine loses power
        try (var server = MailServer.start()) {
            passes(Duration.ofMinutes(29));
            assertThat(server.letters()).isEmpty();
            passes(Duration.ofMinutes(1));
            assertThat(server.recipients()).containsExactly(CHAIR, DISTRICT);
        }
    }

    @Test
    void aReportThatCountsIsSentInEnglishAndNamesNobody() {
        OfficeClock.show("2026-11-16T09:00"); // Monday
        Desk.of("clerk").receives(Reception.of("R2016-120").from("Lê Thị Người Tố Cáo"));
        Desk.of("clerk").receives(Reception.of(THREE_DAYS).from("Trần Văn Người Nộp"));
        subscribes(
                "report",
                "channels",
                "groupBy",
                "PROCEDURE",
                "format",
                "CSV",
                "language",
                "EN",
                "every",
                "WEEKLY",
                "day",
                1,
                "period",
                "PREVIOUS_WEEK");
        try (var server = MailServer.start()) {
            comes("2026-11-23T09:30");
            var letter = server.letters().getFirst();
            assertThat(letter.fileName()).isEqualTo("channels-2026-11-16-2026-11-22.csv");
            assertThat(letter.text()).startsWith("To whom it may concern");
            assertThat(new String(letter.content(), StandardCharsets.UTF_8))
                    .contains("Total,2,")
                    .doesNotContain("Tố Cáo", "Người Nộp");
        }
    }

    @Test
    void aTestGoesToOneAddressAndChangesNothingOfTheRhythm() {
        var made = subscribes();
        var path = SUBSCRIPTIONS + "/" + made.text("/number") + "/sendings";
        Desk.of("leader")
                .post(path, Map.of("address", "a@b@c.example"))
                .isProblem(422, "MAIL_ADDRESS_MALFORMED", "/address");
        Desk.of("leader").post(path, Map.of("address", "toi@tamphuoc.example")).is(202);
        try (var server = MailServer.start()) {
            mailing.work(OfficeClock.now());
            assertThat(server.recipients()).containsExactly("toi@tamphuoc.example");
            assertThat(server.letters().getFirst().text()).startsWith("Thư gửi thử theo yêu cầu của");
            assertThat(sent().text("/items/0/kind")).isEqualTo("TEST");
            comes("2026-11-18T09:30");
            assertThat(server.letters()).hasSize(3);
        }
    }

    @Test
    void isStoppedByItselfWhenItsOwnerHasLeft() throws Exception {
        var made = subscribes();
        try (var owner = Database.asOwner();
                var server = MailServer.start()) {
            owner.update("update staff set active = false where username = 'leader'");
            try {
                comes("2026-11-18T09:30");
            } finally {
                owner.update("update staff set active = true where username = 'leader'");
            }
            assertThat(server.letters()).isEmpty();
        }
        var detail = Desk.of("auditor")
                .get(SUBSCRIPTIONS + "/" + made.text("/number"))
                .isOk();
        assertThat(detail.text("/subscription/nextDueAt")).isNull();
        assertThat(detail.text("/changes/0/act")).isEqualTo("OWNER_LEFT");
        Desk.of("auditor")
                .post(SUBSCRIPTIONS + "/" + made.text("/number") + "/resume", null, detail.header("ETag"))
                .isOk();
    }

    @Test
    void isChangedStoppedAndResumedAsItWasSeenAndAllOfItIsKept() {
        var made = subscribes();
        var path = SUBSCRIPTIONS + "/" + made.text("/number");
        var changed = Desk.of("auditor")
                .put(
                        path,
                        with("every", "MONTHLY", "day", 31, "period", "NAMED", "series", "STATE_QUARTER"),
                        made.header("ETag"))
                .isOk();
        assertThat(changed.text("/nextDueAt")).startsWith("2026-11-30T09:30");
        Desk.of("leader").put(path, DAILY, made.header("ETag")).isProblem(412, "SUBSCRIPTION_CHANGED");
        var stopped = Desk.of("leader")
                .post(path + "/stop", null, changed.header("ETag"))
                .isOk();
        Desk.of("leader").post(path + "/stop", null, stopped.header("ETag")).isProblem(409, "SUBSCRIPTION_STOPPED");
        try (var server = MailServer.start()) {
            comes("2026-12-01T08:00");
            assertThat(server.letters()).isEmpty();
        }
        var resumed = Desk.of("leader")
                .post(path + "/resume", null, stopped.header("ETag"))
                .isOk();
        assertThat(resumed.text("/nextDueAt")).startsWith("2026-12-31T09:30");
        Desk.of("leader").post(path + "/resume", null, resumed.header("ETag")).isProblem(409, "SUBSCRIPTION_RUNNING");
        assertThat(Desk.of("leader").get(path).isOk().each("/changes", change -> change.path("act")
                        .asText()))
                .containsExactly("RESUMED", "STOPPED", "CHANGED", "CREATED");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "report, dossiers, REPORT_NOT_MAILABLE",
        "groupBy, HAMLET, MAILED_GROUPING_UNKNOWN",
        "series, STATE_QUARTER, PERIOD_SERIES_UNKNOWN",
        "period, NAMED, PERIOD_SERIES_UNKNOWN",
        "day, 3, RHYTHM_DAY_WRONG",
        "every, WEEKLY, RHYTHM_DAY_WRONG"
    })
    void whatCannotBeSubscribedIsSaid(String part, String value, String code) {
        Desk.of("leader").post(SUBSCRIPTIONS, with(part, value)).isProblem(422, code);
    }

    @Test
    void addressesAreAddressesTwentyAtMostAndEachOnce() {
        var made = subscribes("addresses", List.of(" " + CHAIR + " ", CHAIR.toUpperCase(java.util.Locale.ROOT)));
        assertThat(made.each("/addresses", address -> address.asText())).containsExactly(CHAIR);
        for (var wrong :
                List.of("không@tamphuoc.vn", "a@b", "a b@c.vn", "a@c.vn\r\nBcc: x@y.vn", "<a@c.vn>", ".a@c.vn")) {
            Desk.of("leader")
                    .post(SUBSCRIPTIONS, with("addresses", List.of(CHAIR, wrong)))
                    .isProblem(422, "MAIL_ADDRESS_MALFORMED", "/addresses/1");
        }
        var many = java.util.stream.IntStream.range(0, 21)
                .mapToObj(number -> "a" + number + "@c.vn")
                .toList();
        Desk.of("leader")
                .post(SUBSCRIPTIONS, with("addresses", many))
                .isProblem(400, "VALIDATION_FAILED", "/addresses");
        Desk.of("leader")
                .post(SUBSCRIPTIONS, with("addresses", List.of()))
                .isProblem(400, "VALIDATION_FAILED", "/addresses");
    }

    @Test
    void isForTheLeadersAndAuditorsOfTheAgency() {
        var number = subscribes().text("/number");
        Desk.of("clerk").get(SUBSCRIPTIONS).isProblem(403, "FORBIDDEN");
        Desk.of("leader.b").get(SUBSCRIPTIONS + "/" + number).isProblem(404, "SUBSCRIPTION_NOT_FOUND");
        assertThat(Desk.of("leader.b").get(SUBSCRIPTIONS).isOk().json().path("items"))
                .isEmpty();
        Desk.of("leader.b").post(SENDINGS + "/1/again", Map.of()).isProblem(404, "SENDING_NOT_FOUND");
        var choices = Desk.of("auditor").get(SUBSCRIPTIONS + "/choices").isOk();
        assertThat(choices.text("/mailSetUp")).isEqualTo("true");
        assertThat(choices.each("/reports", report -> report.path("report").asText()))
                .contains("settlement", "late", "scorecard");
        assertThat(choices.each("/series", series -> series.path("series").asText()))
                .contains("STATE_QUARTER");
    }
}
