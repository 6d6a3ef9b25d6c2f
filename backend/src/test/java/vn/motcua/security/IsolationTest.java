package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** Sơn Đông (H07.143) finds no trace of a dossier of Tam Phước (H07.142), and the database sees to it. */
@QuarkusTest
@WithTestResource(RealServices.class)
class IsolationTest extends EmptyOffice {

    private static final String ID_NUMBER = "083096004127";

    private DossierAnswer ofTamPhuoc;

    @BeforeEach
    void receiveInTamPhuoc() {
        ofTamPhuoc = Desk.of("clerk")
                .receives(Reception.of(THREE_DAYS)
                        .applicant("idNumber", ID_NUMBER)
                        .applicant("phone", "0903555218"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/deadline", "/events"})
    void isNotFoundAtItsAddress(String below) {
        for (var account : List.of("clerk.b", "officer.b", "leader.b")) {
            var answer = Desk.of(account).get(DOSSIERS + "/" + ofTamPhuoc.code() + below);
            answer.isProblem(404, "DOSSIER_NOT_FOUND");
            // What does not exist at all is answered in the same way.
            var unknown = ofTamPhuoc.code().replace("-0001", "-9999");
            var other = Desk.of(account).get(DOSSIERS + "/" + unknown + below);
            assertThat(other.text().replace(unknown, ofTamPhuoc.code())).isEqualTo(answer.text());
        }
    }

    @Test
    void isNotFoundForAnyAct() {
        var before = Database.written();
        for (var action : ofTamPhuoc.allowedActions()) {
            for (var account : List.of("clerk.b", "officer.b", "leader.b")) {
                Desk.of(account).tries(action.path("act").asText(), ofTamPhuoc).isProblem(404, "DOSSIER_NOT_FOUND");
            }
        }
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void isInNoListCountSearchOrSuggestion() {
        var other = Desk.of("clerk.b");
        for (var view : List.of("OPEN", "MINE", "TO_ACCEPT", "TO_ANSWER", "TO_SIGN", "TO_RETURN", "ALL")) {
            assertThat(codes(other.get(DOSSIERS, "view", view))).as(view).isEmpty();
        }
        for (var words : List.of(ofTamPhuoc.code(), "phuc", ID_NUMBER)) {
            assertThat(codes(other.get(DOSSIERS, "view", "ALL", "q", words))).isEmpty();
            assertThat(codes(Desk.of("clerk").get(DOSSIERS, "view", "ALL", "q", words)))
                    .containsExactly(ofTamPhuoc.code());
        }
        var counts = other.get(DOSSIERS + "/counts").isOk().json();
        assertThat(counts.path("open").asInt()).isZero();
        assertThat(counts.path("views").findValues("OPEN")).allMatch(count -> count.asInt() == 0);
        assertThat(other.get("/api/v1/applicants", "idNumber", ID_NUMBER).isOk().json())
                .isEmpty();
        assertThat(other.get(DOSSIERS + "/frequent-procedures").isOk().json()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIELD", "PROCEDURE", "DEPARTMENT", "OFFICER", "CHANNEL"})
    void isInNoReport(String groupBy) {
        var other = Desk.of("leader.b");
        var report = other.get(
                        "/api/v1/reports/settlement", "from", "2026-11-01", "to", "2026-11-30", "groupBy", groupBy)
                .isOk()
                .json();
        assertThat(report.path("agency").path("code").asText()).isEqualTo("H07.143");
        assertThat(report.path("rows")).isEmpty();
        assertThat(report.path("total").path("received").path("total").asInt()).isZero();
        var behind = other.get(
                "/api/v1/reports/settlement/dossiers",
                "from",
                "2026-11-01",
                "to",
                "2026-11-30",
                "groupBy",
                groupBy,
                "column",
                "RECEIVED_TOTAL");
        assertThat(codes(behind)).isEmpty();
    }

    @Test
    void leavesTheOtherAgencyItsOwn() {
        var own = Desk.of("clerk.b").receives(THREE_DAYS);
        assertThat(codes(Desk.of("clerk.b").get(DOSSIERS))).containsExactly(own.code());
        assertThat(codes(Desk.of("clerk").get(DOSSIERS))).containsExactly(ofTamPhuoc.code());
    }

    @Test
    void showsNothingToATransactionThatHasSetNoAgency() throws Exception {
        try (var application = Database.asApplication()) {
            for (var table : tablesOfAgencies()) {
                assertThat(application.number("select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void showsOnlyTheAgencyThatIsSet() throws Exception {
        try (var application = Database.asApplication()) {
            application.begin();
            application.update("set local motcua.agencies = '" + idOf("H07.143") + "'");
            assertThat(application.number("select count(*) from dossier")).isZero();
            application.update("set local motcua.agencies = '" + idOf("H07.142") + "'");
            assertThat(application.number("select count(*) from dossier")).isEqualTo(1);
        }
    }

    /** The function looks into an index as the owner, so it must ask for itself where it may (ADR 0036). */
    @Test
    void findsByTheIndexOnlyWhereTheTransactionMayLook() throws Exception {
        var found = "select count(*) from dossiers_found(" + idOf("H07.142") + ", '%phuc%')";
        try (var application = Database.asApplication()) {
            assertThat(application.number(found)).isZero();
            application.begin();
            application.update("set local motcua.agencies = '" + idOf("H07.143") + "'");
            assertThat(application.number(found)).isZero();
            application.update("set local motcua.agencies = '" + idOf("H07.142") + "'");
            assertThat(application.number(found)).isEqualTo(1);
        }
    }

    @Test
    void letsNobodyWriteInTheNameOfAnotherAgency() throws Exception {
        try (var application = Database.asApplication()) {
            application.begin();
            application.update("set local motcua.agencies = '" + idOf("H07.143") + "'");
            assertThat(application.update("update dossier set note = 'x'")).isZero();
            assertThatThrownBy(() -> application.update(
                            "insert into number_series (agency_id, series, last_number) values (?, 'x', 1)",
                            idOf("H07.142")))
                    .hasMessageContaining("row-level security policy");
        }
    }

    @Test
    void letsNobodyMoveARowToAnotherAgency() throws Exception {
        try (var application = Database.asApplication()) {
            application.begin();
            application.update("set local motcua.agencies = '" + idOf("H07.142") + "'");
            assertThatThrownBy(() -> application.update("update number_series set agency_id = ?", idOf("H07.143")))
                    .hasMessageContaining("row-level security policy");
        }
    }

    private static List<String> tablesOfAgencies() throws Exception {
        try (var owner = Database.asOwner()) {
            return owner.texts(
                    "select table_name from information_schema.columns where column_name = 'agency_id' and table_schema = 'public'");
        }
    }

    private static int idOf(String agency) throws Exception {
        try (var owner = Database.asOwner()) {
            return (int) owner.number("select id from agency where code = ?", agency);
        }
    }

    private static List<String> codes(Answer list) {
        return StreamSupport.stream(list.isOk().json().path("items").spliterator(), false)
                .map(item -> item.path("code").asText())
                .toList();
    }
}
