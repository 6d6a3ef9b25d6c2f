package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Contract;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;
import vn.motcua.testing.Script;
import vn.motcua.testing.Tokens;

/** Tố cáo: outside its circle a denunciation leaves no trace but its number in the figures. */
@QuarkusTest
@WithTestResource(RealServices.class)
class RestrictedDossierTest extends EmptyOffice {

    private static final String DENUNCIATION = "R2016-120";
    private static final String PHONE = "0903555218";
    private static final Object[] THIS_MONTH = {"from", "2026-11-01", "to", "2026-11-30"};
    private static final Map<String, Object> NAMING =
            Map.of("username", "other", "reason", "Thành viên tổ xác minh nội dung tố cáo");

    /** Of the same agency, with all roles but the leader's, and of no department. */
    private Desk other;

    private DossierAnswer dossier;

    @TempDir
    java.nio.file.Path folder;

    @BeforeEach
    void receiveADenunciation() throws Exception {
        other = Desk.withToken(Tokens.ofAgency("other", "H07.142", List.of("clerk", "officer")));
        try (var owner = Database.asOwner()) {
            owner.update(
                    "insert into staff (agency_id, username, name, search_text) select id, 'other', 'Khác', 'other' from agency"
                            + " where code = 'H07.142'");
        }
        dossier = Desk.of("clerk")
                .receives(Reception.of(DENUNCIATION).from("Lê Thị Người Tố Cáo").applicant("phone", PHONE));
    }

    @AfterEach
    void forgetTheOther() throws Exception {
        Database.emptyOffice();
        try (var owner = Database.asOwner()) {
            owner.update("delete from staff_department where username = 'other'");
            owner.update("delete from staff where username = 'other'");
        }
    }

    @Test
    void isSeenByWhoReceivedItAndByTheLeader() {
        for (var account : List.of("clerk", "leader")) {
            assertThat(Desk.of(account).opens(dossier.code()).code()).isEqualTo(dossier.code());
            assertThat(codes(Desk.of(account).get(DOSSIERS, "view", "ALL"))).containsExactly(dossier.code());
        }
    }

    @Test
    void saysThatItIsRestricted() {
        var usual = Desk.of("clerk").receives(THREE_DAYS);
        assertThat(Desk.of("leader").opens(dossier.code()).text("/restricted")).isEqualTo("true");
        assertThat(Desk.of("leader").opens(usual.code()).text("/restricted")).isEqualTo("false");
        var marks = Desk.of("leader")
                .get(DOSSIERS, "view", "OPEN")
                .isOk()
                .each(
                        "/items",
                        line -> line.path("code").asText()
                                + ' '
                                + line.path("restricted").asBoolean());
        assertThat(marks).containsExactlyInAnyOrder(dossier.code() + " true", usual.code() + " false");
    }

    @Test
    void isNotFoundAtAnyOfItsAddresses() {
        for (var outsider : outsiders()) {
            for (var path : addressesBelowADossier()) {
                var answer = outsider.get(path.replace("{code}", dossier.code()));
                assertThat(answer.status()).as(path).isIn(403, 404);
                if (answer.status() == 404) {
                    assertThat(answer.text("/code")).as(path).isEqualTo("DOSSIER_NOT_FOUND");
                }
            }
        }
    }

    @Test
    void isInNoListSearchOrCount() {
        for (var outsider : outsiders()) {
            for (var view : List.of("OPEN", "MINE", "TO_ACCEPT", "TO_SIGN", "TO_RETURN", "ALL")) {
                assertThat(codes(outsider.get(DOSSIERS, "view", view))).as(view).isEmpty();
            }
            for (var words : List.of(dossier.code(), "to cao", PHONE)) {
                assertThat(codes(outsider.get(DOSSIERS, "view", "ALL", "q", words)))
                        .isEmpty();
            }
            assertThat(outsider.get(DOSSIERS + "/counts")
                            .isOk()
                            .json()
                            .path("open")
                            .asInt())
                    .isZero();
        }
        assertThat(other.get("/api/v1/applicants", "phone", PHONE).isOk().json())
                .isEmpty();
        assertThat(other.get(DOSSIERS + "/frequent-procedures").isOk().json()).isEmpty();
        assertThat(Desk.of("clerk")
                        .get(DOSSIERS + "/counts")
                        .isOk()
                        .json()
                        .path("open")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void takesNoActOfAnOutsiderAndTellsNothing() {
        var before = Database.written();
        for (var action : dossier.allowedActions()) {
            other.tries(action.path("act").asText(), dossier).isProblem(404, "DOSSIER_NOT_FOUND");
        }
        assertThat(Database.written()).isEqualTo(before);
    }

    @Test
    void isCountedInTheReportAndMaskedBehindTheFigure() {
        received();
        for (var desk : List.of(Desk.of("leader"), Desk.of("auditor"), other)) {
            var report = desk.get("/api/v1/reports/settlement", THIS_MONTH).isOk();
            assertThat(report.json()
                            .path("total")
                            .path("received")
                            .path("total")
                            .asInt())
                    .isEqualTo(2);
            var behind = desk.get(
                            "/api/v1/reports/settlement/dossiers",
                            "from",
                            "2026-11-01",
                            "to",
                            "2026-11-30",
                            "column",
                            "RECEIVED_TOTAL")
                    .isOk();
            var masked = behind.each("/items", item -> item).stream()
                    .filter(item -> item.path("restricted").asBoolean())
                    .toList();
            assertThat(masked).hasSize(1);
            assertThat(masked.getFirst().path("code").isNull()).isTrue();
            assertThat(masked.getFirst().path("applicantName").isNull()).isTrue();
            assertThat(behind.text()).doesNotContain(dossier.code(), "Người Tố Cáo", "Cáo", PHONE);
        }
    }

    @Test
    void goesWithItsHeadAloneIntoTheExportOfTheLedger() throws Exception {
        received();
        var here = Desk.of("auditor")
                .get("/api/v1/ledger-verification", THIS_MONTH)
                .isOk();
        assertThat(here.json().path("dossiers").asInt()).isEqualTo(2);
        assertThat(here.json().path("intact").asBoolean()).isTrue();
        var export = Desk.of("auditor").get("/api/v1/ledger", THIS_MONTH).isOk().text();
        assertThat(export).contains("\"restricted\":true");
        assertThat(export.lines().filter(line -> line.contains(dossier.code()))).hasSize(1);
        var verdict = Script.node(
                "verify-ledger.mjs", java.nio.file.Files.writeString(folder.resolve("export.ndjson"), export));
        assertThat(verdict.output()).startsWith("✓ 2 dossiers").contains(here.text("/headsDigest"));
    }

    @Test
    void opensToTheOfficersOfTheDepartmentUntilOneHasAcceptedItThenToThatOne() throws Exception {
        sitWithTheOfficer();
        other.get(DOSSIERS + "/" + dossier.code()).isProblem(404, "DOSSIER_NOT_FOUND");
        Desk.of("officer").get(DOSSIERS + "/" + dossier.code()).isProblem(404, "DOSSIER_NOT_FOUND");

        dossier = walk(dossier, "clerk HAND_OVER");
        other.opens(dossier.code());
        Desk.of("officer").opens(dossier.code());
        Desk.of("auditor").get(DOSSIERS + "/" + dossier.code()).isProblem(404, "DOSSIER_NOT_FOUND");

        dossier = walk(dossier, "officer ACCEPT_HAND_OVER");
        other.get(DOSSIERS + "/" + dossier.code()).isProblem(404, "DOSSIER_NOT_FOUND");
        dossier = walk(dossier, "officer COMPLETE_STEP");
        assertThat(Desk.of("officer").opens(dossier.code()).code()).isEqualTo(dossier.code());
    }

    @Test
    void opensToWhomTheLeaderHasNamedUntilThatIsWithdrawn() {
        var path = DOSSIERS + "/" + dossier.code() + "/readers";
        Desk.of("clerk").post(path, NAMING).isProblem(403, "FORBIDDEN");
        assertThat(Desk.of("leader").post(path, NAMING).isOk().json().path("named"))
                .hasSize(1);
        assertThat(Desk.of("leader").post(path, NAMING).isOk().json().path("named"))
                .hasSize(1);
        assertThat(other.opens(dossier.code()).code()).isEqualTo(dossier.code());
        assertThat(codes(other.get(DOSSIERS, "view", "ALL"))).containsExactly(dossier.code());

        var seen = Desk.of("leader").get(path).isOk();
        assertThat(seen.json().path("restricted").asBoolean()).isTrue();
        Desk.of("leader").delete(path + "/other", "\"9\"").isProblem(412, "READERS_CHANGED");
        var withdrawn = Desk.of("leader").delete(path + "/other", seen.header("ETag"));
        assertThat(withdrawn.isOk().text("/named/0/withdrawnBy/username")).isEqualTo("leader");
        Desk.of("leader").delete(path + "/other", withdrawn.header("ETag")).isProblem(404, "READER_UNKNOWN");
        other.get(DOSSIERS + "/" + dossier.code()).isProblem(404, "DOSSIER_NOT_FOUND");
    }

    @Test
    void namesOnlyStaffAndOnlyForRestrictedDossiers() {
        Desk.of("leader")
                .post(
                        DOSSIERS + "/" + dossier.code() + "/readers",
                        Map.of("username", "nobody", "reason", "Thành viên tổ xác minh"))
                .isProblem(422, "READER_UNKNOWN", "/username");
        Desk.of("leader")
                .post(DOSSIERS + "/" + received().code() + "/readers", NAMING)
                .isProblem(409, "DOSSIER_NOT_RESTRICTED");
    }

    @Test
    void isDecidedByTheDatabaseWhateverStatementAsks() throws Exception {
        try (var application = Database.asApplication();
                var owner = Database.asOwner()) {
            var agency = owner.number("select agency_id from dossier");
            application.begin();
            application.update("set local motcua.agencies = '" + agency + "'");
            assertThat(seen(application)).containsOnly(Map.entry("rows", 0L));
            application.update("set local motcua.reader_agency = '" + agency + "'");
            application.update("set local motcua.reader = 'other'");
            assertThat(seen(application)).containsOnly(Map.entry("rows", 0L));
            application.update("set local motcua.reader = 'clerk'");
            assertThat(seen(application).get("rows")).isPositive();
        }
    }

    @Test
    void everyTableOfADossierAsksTheOnePlace() throws Exception {
        try (var owner = Database.asOwner()) {
            assertThat(owner.texts("""
                            select t.relname from pg_class t
                              join pg_attribute a on a.attrelid = t.oid and a.attname = 'dossier_id' and not a.attisdropped
                             where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace
                               and t.relname <> 'dossier_reading'
                               and not exists (select from pg_policy p where p.polrelid = t.oid and not p.polpermissive
                                                and pg_get_expr(p.polqual, t.oid) like '%motcua_sees_restricted%')
                            """)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader.b", "officer.b", "clerk.b", "catalogue", "admin"})
    void isNothingToOthers(String account) {
        assertThat(Desk.of(account).get(DOSSIERS + "/" + dossier.code()).status())
                .isIn(403, 404);
    }

    @Test
    void isNotTheProvincesToSeeEither() {
        var province = Desk.withToken(Tokens.ofAgency("province", "H07"));
        province.get(DOSSIERS + "/" + dossier.code()).isProblem(404, "DOSSIER_NOT_FOUND");
        assertThat(province.get("/api/v1/reports/settlement", THIS_MONTH)
                        .isOk()
                        .json()
                        .path("total")
                        .path("received")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theCatalogueSaysWhichProceduresAreRestrictedForWhatComes() {
        var catalogue = Desk.of("catalogue");
        var path = "/api/v1/procedures/" + THREE_DAYS;
        var before = received();
        var seen = catalogue.get(path + "/versions").isOk();
        var restricted = catalogue.put(
                path + "/restriction",
                Map.of("restricted", true, "reason", "Giữ bí mật theo chỉ đạo của tỉnh"),
                seen.header("ETag"));
        try {
            assertThat(restricted.isOk().json().path("restricted").asBoolean()).isTrue();
            var after = received();
            other.opens(before.code());
            other.get(DOSSIERS + "/" + after.code()).isProblem(404, "DOSSIER_NOT_FOUND");
        } finally {
            catalogue
                    .put(
                            path + "/restriction",
                            Map.of("restricted", false, "reason", "Không còn phải giữ bí mật"),
                            restricted.header("ETag"))
                    .isOk();
        }
    }

    private List<Desk> outsiders() {
        return List.of(other, Desk.of("officer"), Desk.of("auditor"), Desk.ofTheIntegrator());
    }

    /** Every GET of the API below a dossier, so that what is added later is asked, too. */
    private static List<String> addressesBelowADossier() {
        return Contract.api().path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(DOSSIERS + "/{code}")
                        && path.getValue().has("get"))
                .map(path ->
                        path.getKey().replace("{criterion}", "PROMISE_KEPT").replaceAll("\\{(?!code})[^}]+}", "1"))
                .toList();
    }

    private static Map<String, Long> seen(Database database) throws Exception {
        var counts = new TreeMap<String, Long>();
        for (var table : List.of("dossier", "dossier_event", "dossier_step", "dossier_document")) {
            var key = table.equals("dossier") ? "id" : "dossier_id";
            counts.merge(
                    "rows", database.number("select count(*) from " + table + " where " + key + " <> 0"), Long::sum);
        }
        return counts;
    }

    private static void sitWithTheOfficer() throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("""
                    insert into staff_department (agency_id, username, department_code)
                    select agency_id, 'other', department_code from staff_department where username = 'officer'
                    """);
        }
    }

    private static List<String> codes(Answer list) {
        return list.isOk().each("/items", item -> item.path("code").asText());
    }
}
