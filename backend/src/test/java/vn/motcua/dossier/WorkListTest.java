package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Everybody finds their work, in the order of the time left, and each dossier once. */
@QuarkusTest
@WithTestResource(RealServices.class)
class WorkListTest extends EmptyOffice {

    @Test
    void showsEachTheirQueues() {
        var atTheDesk = received().code();
        var given = walk(received(), "clerk HAND_OVER").code();
        var withTheOfficer =
                walk(received(), "clerk HAND_OVER", "officer ACCEPT_HAND_OVER").code();
        var toSign =
                walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP").code();
        var back = walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP", "leader SIGN")
                .code();
        var finished = walk(received(), "leader REFUSE").code();

        assertThat(codes("clerk", "view", "OPEN"))
                .containsExactlyInAnyOrder(atTheDesk, given, withTheOfficer, toSign, back);
        assertThat(codes("clerk", "view", "MINE")).containsExactly(atTheDesk);
        assertThat(codes("clerk", "view", "TO_ACCEPT")).containsExactly(back);
        assertThat(codes("clerk", "view", "TO_RETURN")).containsExactly(finished);
        assertThat(codes("officer", "view", "MINE")).containsExactly(withTheOfficer);
        assertThat(codes("officer", "view", "TO_ACCEPT")).containsExactly(given);
        assertThat(codes("leader", "view", "TO_SIGN")).containsExactly(toSign);
        assertThat(codes("leader", "view", "TO_ACCEPT")).containsExactly(toSign);
        assertThat(codes("auditor", "view", "ALL"))
                .containsExactlyInAnyOrder(atTheDesk, given, withTheOfficer, toSign, back, finished);
    }

    @Test
    void showsEachDepartmentItsOwn() {
        var atTheDesk = received().code();
        var given = walk(received(), "clerk HAND_OVER").code();
        var toSign =
                walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP").code();
        assertThat(codes("clerk", "view", "MY_DEPARTMENT")).containsExactly(atTheDesk);
        assertThat(codes("officer", "view", "MY_DEPARTMENT")).containsExactly(given);
        assertThat(codes("leader", "view", "MY_DEPARTMENT")).containsExactly(toSign);
        assertThat(codes("auditor", "view", "MY_DEPARTMENT")).isEmpty();
    }

    @Test
    void putsFirstWhatHasWaitedLongestForPapers() {
        var first = received();
        var second = received();
        OfficeClock.show("2026-11-18T10:00");
        walk(second, "clerk REQUEST_SUPPLEMENT");
        OfficeClock.show("2026-11-18T11:00");
        walk(first, "clerk REQUEST_SUPPLEMENT");
        received();
        assertThat(codes("officer", "view", "AWAITING_SUPPLEMENT")).containsExactly(second.code(), first.code());
        assertThat(codes("officer", "view", "AWAITING_SUPPLEMENT", "limit", 1)).containsExactly(second.code());
    }

    @Test
    void countsNoFurtherThanAScreenCanTell() throws Exception {
        received();
        try (var owner = Database.asOwner()) {
            var columns = String.join(", ", owner.texts("""
                    select column_name from information_schema.columns
                     where table_name = 'dossier' and is_generated = 'NEVER' and column_name not in ('id', 'code')
                    """));
            owner.update("insert into dossier (id, code, " + columns + ") select id + n, code || n, " + columns
                    + " from dossier, generate_series(1, 1100) n");
        }
        var counts = Desk.of("clerk").get(DOSSIERS + "/counts").isOk();
        assertThat(counts.text("/open")).isEqualTo("1000");
        assertThat(counts.text("/views/MINE")).isEqualTo("1000");
        assertThat(counts.text("/overdue")).isEqualTo("0");
    }

    @Test
    void narrowsByWhenDossiersAreDue() {
        var due = dueAllOverTheWeek();
        due.forEach((filter, code) ->
                assertThat(codes("clerk", "due", filter)).as(filter).containsExactly(code));
    }

    @Test
    void countsWhatTheListsShow() {
        dueAllOverTheWeek();
        walk(received(), "clerk HAND_OVER", "officer COMPLETE_STEP");
        for (var account : List.of("clerk", "officer", "leader", "auditor")) {
            var counts = Desk.of(account).get(DOSSIERS + "/counts").isOk().json();
            assertThat(counts.path("overdue").asInt())
                    .isEqualTo(codes(account, "due", "OVERDUE").size());
            assertThat(counts.path("today").asInt())
                    .isEqualTo(codes(account, "due", "TODAY").size());
            assertThat(counts.path("tomorrow").asInt())
                    .isEqualTo(codes(account, "due", "TOMORROW").size());
            assertThat(counts.path("stepOverdue").asInt())
                    .isEqualTo(codes(account, "due", "STEP_OVERDUE").size());
            assertThat(counts.path("later").asInt())
                    .isEqualTo(codes(account, "due", "LATER").size());
            assertThat(counts.path("paused").asInt())
                    .isEqualTo(codes(account, "due", "PAUSED").size());
            assertThat(counts.path("open").asInt())
                    .isEqualTo(codes(account, "view", "OPEN").size());
            assertThat(counts.path("days")).hasSize(5).allSatisfy(day -> assertThat(
                            day.path("count").asInt())
                    .isEqualTo(codes(account, "due", day.path("date").asText()).size()));
            counts.path("views").properties().forEach(view -> assertThat(
                            view.getValue().asInt())
                    .as("%s %s", account, view.getKey())
                    .isEqualTo(codes(account, "view", view.getKey()).size()));
            assertThat(sum(counts)).isEqualTo(counts.path("open").asInt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "ALL", "MINE"})
    void showsEachOnceWhileNewOnesArrive(String view) {
        var expected = new ArrayList<String>();
        for (int number = 0; number < 20; number++) {
            OfficeClock.advance(Duration.ofMinutes(number % 3));
            var dossier = received();
            expected.add(
                    number % 6 == 0 ? walk(dossier, "clerk REQUEST_SUPPLEMENT").code() : dossier.code());
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = cursor == null
                    ? Desk.of("clerk").get(DOSSIERS, "view", view, "limit", 3)
                    : Desk.of("clerk").get(DOSSIERS, "view", view, "limit", 3, "cursor", cursor);
            seen.addAll(codes(page));
            cursor = page.text("/next");
            assertThat(page.header("Link") == null).isEqualTo(cursor == null);
            if (seen.size() < expected.size()) {
                OfficeClock.advance(Duration.ofMinutes(1));
                received();
            }
        } while (cursor != null);
        assertThat(new HashSet<>(seen)).as("each once").hasSameSizeAs(seen);
        assertThat(seen).containsAll(expected);
    }

    @Test
    void putsFirstWhatRunsOutFirst() {
        var inThreeDays = received().code();
        var paused = walk(received(), "clerk REQUEST_SUPPLEMENT").code();
        var today = Desk.of("clerk").receives(SAME_DAY).code();
        assertThat(codes("clerk", "view", "OPEN")).containsExactly(today, inThreeDays, paused);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "Nguyễn Thị Hoà",
                "Nguyễn Thị Hòa",
                "nguyen thi hoa",
                "HOÀ",
                "083096004127",
                "083 096 004 127",
                "0903 555",
                "0903.555.218",
                "(0903) 555-218",
                "+84 903 555 218",
                "+84903555218",
                "261118-0001",
                "18-0001",
                "h07.142-261118-0001",
                "  H07.142-261118-0001 ",
                "hoa 083096004127"
            })
    void findsPeopleHoweverTheirNameIsTyped(String words) {
        // Decomposed letters and an old-fashioned accent, as some keyboards write them.
        var dossier = Desk.of("clerk")
                .receives(Reception.of(THREE_DAYS)
                        .from(Normalizer.normalize("Nguyễn Thị Hòa", Normalizer.Form.NFD))
                        .applicant("idNumber", "083096004127")
                        .applicant("phone", "0903 555 218"));
        Desk.of("clerk").receives(Reception.of(THREE_DAYS).from("Trần Văn Đạt"));
        assertThat(dossier.text("/applicant/name")).isEqualTo("Nguyễn Thị Hòa");
        assertThat(codes("clerk", "q", words)).containsExactly(dossier.code());
    }

    @Test
    void findsACodeWholeOrInPart() {
        var first = received();
        var second = received();
        assertThat(codes("clerk", "q", first.code())).containsExactly(first.code());
        assertThat(codes("clerk", "q", " " + second.code().toLowerCase(Locale.ROOT)))
                .containsExactly(second.code());
        var together = first.code().substring(0, first.code().length() - 1);
        assertThat(codes("clerk", "q", together)).containsExactlyInAnyOrder(first.code(), second.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "100%"})
    void takesPatternSignsForWhatTheyAre(String words) {
        received();
        assertThat(codes("clerk", "q", words)).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "status, AWAITING_SUPPLEMENT, 1",
        "status, IN_PROGRESS, 0",
        "procedureCode, R2016-001, 1",
        "procedureCode, R2016-012, 2",
        "field, HT, 3",
        "field, DD, 0",
        "assignee, clerk, 3",
        "assignee, officer, 0",
        "from, 2026-11-18, 3",
        "from, 2026-11-19, 0",
        "to, 2026-11-17, 0",
        "to, 2026-11-18, 3"
    })
    void narrowsByWhatIsKnown(String parameter, String value, int expected) {
        received();
        walk(received(), "clerk REQUEST_SUPPLEMENT");
        Desk.of("clerk").receives(SAME_DAY);
        assertThat(codes("clerk", "view", "ALL", parameter, value)).hasSize(expected);
    }

    /** One dossier for each filter of the strip, seen on Wednesday 2026-11-18 at nine; Tuesday 24 is a holiday. */
    private static Map<String, String> dueAllOverTheWeek() {
        OfficeClock.show("2026-11-12T09:00"); // Thursday, due on Tuesday 17
        var overdue = received().code();
        OfficeClock.show("2026-11-16T09:00"); // Monday, due on Thursday 19
        var soon = received().code();
        var paused = walk(received(), "clerk REQUEST_SUPPLEMENT").code();
        OfficeClock.showNineOnAWednesday();
        var today = Desk.of("clerk").receives(SAME_DAY).code();
        var monday = received().code();
        var later = Desk.of("clerk").receives("R2016-042").code(); // fifteen working days
        return Map.of(
                "OVERDUE",
                overdue,
                "2026-11-19",
                soon,
                "PAUSED",
                paused,
                "TODAY",
                today,
                "2026-11-23",
                monday,
                "LATER",
                later);
    }

    private static int sum(JsonNode counts) {
        var days = 0;
        for (var day : counts.path("days")) {
            days += day.path("count").asInt();
        }
        return days
                + counts.path("overdue").asInt()
                + counts.path("today").asInt()
                + counts.path("later").asInt()
                + counts.path("paused").asInt()
                + counts.path("withoutDate").asInt();
    }

    private static List<String> codes(String account, Object... query) {
        return codes(Desk.of(account).get(DOSSIERS, query));
    }

    private static List<String> codes(Answer page) {
        return page.isOk().each("/items", item -> item.path("code").asText());
    }
}
