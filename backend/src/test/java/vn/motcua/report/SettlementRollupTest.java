package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.organization.Agencies;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.VietnamTime;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;
import vn.motcua.testing.Tokens;

/** Random acts at two desks, day after day: what the sums tell is what a recount tells, then as later on. */
@QuarkusTest
@WithTestResource(RealServices.class)
class SettlementRollupTest extends EmptyOffice {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);
    private static final String REBUILDS = "/api/v1/reports/settlement-rebuilds";
    private static final int DAYS = 24;
    private static final int ACTS_A_DAY = 5;
    private static final List<String> PROCEDURES = List.of("R2016-001", "R2016-012", "R2016-018", "R2016-023");

    /** What changes figures comes more often than it would by chance. */
    private static final List<String> WANTED = List.of(
            "REQUEST_SUPPLEMENT", "RECEIVE_SUPPLEMENT", "EXTEND", "REFUSE", "STOP", "REQUEST_WITHDRAWAL", "REOPEN");

    @Inject
    SettlementReport report;

    @Inject
    SettlementFolding folding;

    @Inject
    AgencyScope scope;

    @Inject
    Agencies agencies;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261125);

    private final List<DossierAnswer> open = new ArrayList<>();

    /** Which desk has a dossier: "" or ".b". */
    private static String deskOf(DossierAnswer dossier) {
        return dossier.text("/agency/code").equals("H07.143") ? ".b" : "";
    }

    @Test
    void tellWhatARecountTellsAndWhatWasKnownStaysKnown() {
        var told = new ArrayList<Map.Entry<List<Object>, Answer>>();
        for (int day = 0; day < DAYS; day++) {
            OfficeClock.show(FIRST_DAY.plusDays(day).atTime(LocalTime.of(8, 0)));
            for (int act = 0; act < ACTS_A_DAY; act++) {
                OfficeClock.advance(Duration.ofMinutes(random.nextInt(1, 60)));
                somethingHappens();
            }
            if (random.nextInt(4) == 0) {
                folding.fold(VietnamTime.dateOf(OfficeClock.now()));
            }
            if (day % 8 == 7) {
                compareWithARecount();
                Stream.of("leader", "leader.b").forEach(leader -> told.add(remembered(leader)));
            }
        }
        OfficeClock.advance(Duration.ofDays(30));
        for (var then : told) {
            assertThat(asked(then.getKey()).text()).isEqualTo(then.getValue().text());
        }
        Stream.of("auditor", "admin").forEach(SettlementRollupTest::findsNoDifference);
        folding.fold(VietnamTime.dateOf(OfficeClock.now()));
        findsNoDifference("auditor");
    }

    @Test
    void aSumThatWasChangedBehindTheirBackIsFoundByAgencyAndDay() throws Exception {
        OfficeClock.show("2026-11-18T09:00");
        received();
        folding.fold(LocalDate.of(2026, 11, 18));
        try (var owner = Database.asOwner()) {
            owner.update("""
                    update settlement_rollup set received_other = received_other + 1
                     where grain = 'DAY' and family = 'WORK' and not subtree and received_other = 1
                    """);
        }
        var check = Desk.of("auditor")
                .post("/api/v1/reports/settlement-checks", Map.of())
                .is(201);
        assertThat(check.text("/differences")).isEqualTo("1");
        assertThat(check.text("/agency")).isEqualTo("H07.142");
        assertThat(check.text("/found/0/day")).isEqualTo("2026-11-18");
        assertThat(check.text("/found/0/kept")).isEqualTo("{0,2,0,0,0,0,0,0,0,0}");
        assertThat(check.text("/found/0/recounted")).isEqualTo("{0,1,0,0,0,0,0,0,0,0}");
        assertThat(check.text("/remedy/en")).contains("make rebuild-rollups");
        var listed = Desk.of("admin")
                .get("/api/v1/reports/settlement-checks", "differing", true)
                .isOk();
        assertThat(listed.text("/items/0/checkedAt")).isEqualTo(check.text("/checkedAt"));
        var again = Desk.of("auditor")
                .get("/api/v1/reports/settlement-checks/H07.142/" + check.text("/checkedAt"))
                .isOk();
        assertThat(again.json()).isEqualTo(check.json());
        Desk.of("auditor")
                .get("/api/v1/reports/settlement-checks/H07.143/" + check.text("/checkedAt"))
                .isProblem(404, "SETTLEMENT_CHECK_NOT_FOUND");
        assertThat(Desk.withToken(Tokens.ofAgency("auditor.b", "H07.143", List.of("auditor")))
                        .get("/api/v1/reports/settlement-checks")
                        .isOk()
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void sumsThatAreWrongAreComputedAnewByAnAdministratorWhoSaysWhy() throws Exception {
        OfficeClock.show("2026-11-18T09:00");
        received();
        Desk.of("clerk.b").receives("R2016-012");
        folding.fold(LocalDate.of(2026, 11, 18));
        damage("grain = 'DAY' and not subtree and received_other = 1");
        damage("grain = 'YEAR' and subtree");
        received(); // is not in the sums yet
        var reason = Map.of("reason", "Đối chiếu đêm qua thấy lệch");
        Desk.of("auditor").post(REBUILDS, reason).isProblem(403, "FORBIDDEN");
        Desk.of("admin").post(REBUILDS, Map.of("reason", " ")).isProblem(400, "VALIDATION_FAILED", "/reason");
        Desk.of("admin")
                .post(REBUILDS, Map.of("reason", "x", "agency", "H07.143"))
                .isProblem(422, "AGENCY_NOT_SEEN", "/agency");
        var rebuilt = Desk.of("admin").post(REBUILDS, reason).is(201);
        assertThat(rebuilt.text("/found")).isEqualTo("3"); // by procedure, by department, in all
        assertThat(rebuilt.text("/remaining")).isEqualTo("0");
        findsNoDifference("auditor");
        var province = Desk.withToken(Tokens.ofAgency("admin.province", "H07", List.of("system-admin")));
        var below = province.post(REBUILDS, Map.of("reason", "Xã báo lệch", "agency", "H07.143"))
                .is(201);
        assertThat(below.text("/found")).isEqualTo("3");
        assertThat(below.text("/remaining")).isEqualTo("0");
        var top = province.post("/api/v1/reports/settlement-checks", Map.of()).is(201);
        assertThat(top.text("/differences")).isEqualTo("0");
        compareWithARecount();
        folding.fold(LocalDate.of(2026, 11, 18));
        compareWithARecount();
        assertThat(Desk.of("auditor").get(REBUILDS).isOk().each("/items", one -> one.path("reason")
                        .asText()))
                .containsExactly("Đối chiếu đêm qua thấy lệch");
        assertThat(province.get(REBUILDS, "limit", 1).isOk().text("/items/0/rebuiltByName"))
                .isNotBlank();
    }

    private static void damage(String where) throws Exception {
        try (var owner = Database.asOwner()) {
            owner.update("update settlement_rollup set received_other = received_other + 7 where " + where);
        }
    }

    @Test
    void whatIsCarriedOverIsHeldAgainstOtherSumsThanThoseOfTheRows() throws Exception {
        received();
        folding.fold(LocalDate.of(2026, 11, 18));
        try (var owner = Database.asOwner()) {
            owner.update("update settlement_rollup set received_other = received_other + 1 where family = 'TOTAL'");
        }
        OfficeClock.show("2026-12-02T09:00");
        for (var groupBy : GroupBy.values()) {
            var told = Desk.of("leader")
                    .get("/api/v1/reports/settlement", "from", "2026-12-01", "to", "2026-12-31", "groupBy", groupBy)
                    .isOk();
            assertThat(told.text("/total/received/carriedOver")).isEqualTo("1");
            assertThat(told.each(
                            "/identities", identity -> identity.path("holds").asBoolean()))
                    .as("%s", groupBy)
                    .containsOnlyOnce(false);
        }
    }

    private void somethingHappens() {
        if (open.isEmpty() || random.nextInt(4) == 0) {
            var clerk = Desk.of("clerk" + (random.nextInt(3) == 0 ? ".b" : ""));
            open.add(clerk.receives(Reception.of(PROCEDURES.get(random.nextInt(PROCEDURES.size())))
                    .with("channel", random.nextInt(3) == 0 ? "ONLINE" : "DIRECT")));
            return;
        }
        int chosen = random.nextInt(open.size());
        actOn(open.get(chosen)).ifPresentOrElse(then -> open.set(chosen, then), () -> open.remove(chosen));
    }

    /** Empty when nothing can be done to it any more. */
    private Optional<DossierAnswer> actOn(DossierAnswer dossier) {
        var possible = Stream.of("clerk", "officer", "leader")
                .map(role -> role + deskOf(dossier))
                .flatMap(account -> Desk.of(account).opens(dossier.code()).allowedActions().stream()
                        .filter(action -> action.path("allowed").asBoolean())
                        .map(action -> account + " " + action.path("act").asText()))
                .toList();
        var wanted = possible.stream()
                .filter(step -> WANTED.contains(step.split(" ")[1]))
                .toList();
        var from = wanted.isEmpty() || random.nextInt(3) > 0 ? possible : wanted;
        if (from.isEmpty()) {
            return Optional.empty();
        }
        var step = from.get(random.nextInt(from.size())).split(" ");
        var desk = Desk.of(step[0]);
        desk.tries(step[1], desk.opens(dossier.code()));
        return Optional.of(desk.opens(dossier.code()));
    }

    private void compareWithARecount() {
        var now = OfficeClock.now();
        var today = VietnamTime.dateOf(now);
        var periods = List.of(
                ReportPeriod.of(FIRST_DAY, today, now, now),
                ReportPeriod.of(FIRST_DAY.plusDays(2), today.minusDays(3), now, now),
                ReportPeriod.of(today, today.plusDays(20), now, now),
                ReportPeriod.of(today.minusMonths(14), today.minusDays(1), now, now));
        for (var code : List.of("H07.142", "H07.143", "H07")) {
            var seen = agencies.visibleTo(agencies.idOf(code).orElseThrow(), today);
            for (var period : periods) {
                for (var groupBy : GroupBy.values()) {
                    var both = QuarkusTransaction.requiringNew().call(() -> {
                        scope.open(seen);
                        return List.of(report.count(period, groupBy), report.recount(period, groupBy));
                    });
                    assertThat(both.getFirst())
                            .as("%s %s %s", code, period, groupBy)
                            .isEqualTo(both.getLast());
                    assertThat(both.getFirst().identities()).allMatch(Settlement.Identity::holds);
                }
            }
        }
    }

    /** A report as of now, and how to ask for it again. */
    private Map.Entry<List<Object>, Answer> remembered(String leader) {
        var groupBy = GroupBy.values()[random.nextInt(GroupBy.values().length)];
        var question = List.<Object>of(
                leader, FIRST_DAY.plusDays(3), VietnamTime.dateOf(OfficeClock.now()), groupBy, OfficeClock.now());
        return Map.entry(question, asked(question));
    }

    private static Answer asked(List<Object> question) {
        return Desk.of((String) question.get(0))
                .get(
                        "/api/v1/reports/settlement",
                        "from",
                        question.get(1),
                        "to",
                        question.get(2),
                        "groupBy",
                        question.get(3),
                        "asOf",
                        VietnamTime.offset((Instant) question.get(4)))
                .isOk();
    }

    private static void findsNoDifference(String account) {
        var check = Desk.of(account)
                .post("/api/v1/reports/settlement-checks", Map.of())
                .is(201);
        assertThat(check.json().path("found")).isEmpty();
        assertThat(check.json().path("sums").asLong()).isPositive();
        assertThat(check.json().path("dossiers").asLong()).isPositive();
    }
}
