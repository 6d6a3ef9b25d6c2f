package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.organization.Agencies;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.report.RandomHistory.Fact;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.VietnamTime;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** The report's SQL against a slow count over the same facts, period after period. */
@QuarkusTest
@WithTestResource(RealServices.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettlementOracleTest {

    private static final int DOSSIERS = 150;

    /** A fact, and what the software promised for it. */
    private record Known(Fact fact, DossierAnswer dossier) {

        String key(String groupBy) {
            return switch (groupBy) {
                case "FIELD" -> dossier.text("/procedure/field/code");
                case "PROCEDURE" -> fact.procedureCode();
                case "DEPARTMENT" -> dossier.text("/department/code");
                case "CHANNEL" -> fact.channel();
                default -> throw new IllegalArgumentException(groupBy);
            };
        }

        boolean isPromised() {
            return dossier.text("/originalPromisedAt") != null;
        }

        LocalDate promisedOn() {
            return dossier.at("originalPromisedAt").toLocalDate();
        }

        boolean isResolvedBefore(Instant moment) {
            return fact.finishedAt() != null && fact.finishedAt().isBefore(moment);
        }

        int daysAgainstPromise() {
            return VietnamTime.dateOf(fact.measuredAt()).compareTo(promisedOn());
        }

        boolean isOverdueAt(Instant moment) {
            return isPromised() && promisedOn().isBefore(VietnamTime.dateOf(moment)) && !fact.isPausedAt(moment);
        }
    }

    private record Period(LocalDate from, LocalDate to) {

        Instant start() {
            return VietnamTime.startOf(from);
        }

        Instant end() {
            return VietnamTime.startOf(to.plusDays(1));
        }
    }

    /** The months of the history, one after the other, until nothing happens any more. */
    private static final List<Period> MONTHS = IntStream.range(0, 14)
            .mapToObj(month -> LocalDate.of(2018, 1, 1).plusMonths(month))
            .map(first -> new Period(first, first.plusMonths(1).minusDays(1)))
            .toList();

    @Inject
    SettlementFolding folding;

    @Inject
    SettlementReport report;

    @Inject
    AgencyScope scope;

    @Inject
    Agencies agencies;

    private List<Known> known = List.of();

    @BeforeEach
    void importOnce() {
        OfficeClock.showNineOnAWednesday();
        if (known.isEmpty()) {
            Database.emptyOffice();
            CatalogueDesk.forgetTests();
            var anyWay = Stream.of("DIRECT", "POSTAL", "ONLINE")
                    .map(channel -> Map.of("channel", channel))
                    .toList();
            CatalogueDesk.admin().inForceSince(RandomHistory.WITHOUT_LIMIT, "2018-01-01", Map.of("channels", anyWay));
            var facts = RandomHistory.facts(DOSSIERS);
            imports(facts.subList(0, DOSSIERS / 2));
            // Half of the figures come from sums, half from facts that are not in them yet.
            folding.fold(VietnamTime.dateOf(OfficeClock.now()));
            imports(facts.subList(DOSSIERS / 2, DOSSIERS));
            known = facts.stream().map(SettlementOracleTest::look).toList();
        }
    }

    @AfterAll
    void forgetTheProcedure() {
        Database.emptyOffice();
        CatalogueDesk.forgetTests();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIELD", "PROCEDURE", "DEPARTMENT", "CHANNEL"})
    void countsWhatASlowCountCounts(String groupBy) {
        for (var period : MONTHS) {
            assertThat(rows(report(period, groupBy)))
                    .as("%s %s", period, groupBy)
                    .isEqualTo(expected(period, groupBy));
        }
        var year = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
        assertThat(rows(report(year, groupBy))).isEqualTo(expected(year, groupBy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIELD", "PROCEDURE", "DEPARTMENT", "OFFICER", "CHANNEL"})
    void carriesOverIntoEachMonthWhatTheMonthBeforeLeftPendingRowByRow(String groupBy) {
        Map<String, Long> left = Map.of();
        for (var period : MONTHS) {
            var report = report(period, groupBy);
            assertThat(report.path("identities"))
                    .allSatisfy(identity -> assertThat(identity.path("holds").asBoolean())
                            .as("%s %s", period, identity)
                            .isTrue());
            assertThat(nonZero(report, "/received/carriedOver"))
                    .as(period.toString())
                    .isEqualTo(left);
            left = nonZero(report, "/pending/total");
        }
        assertThat(left).isNotEmpty();
    }

    @Test
    void hasSomethingInEveryColumnOfTheHistory() {
        var all = MONTHS.stream()
                .map(period -> rows(report(period, "FIELD")).get("total"))
                .toList();
        for (int column = 0; column < all.getFirst().size(); column++) {
            int at = column;
            assertThat(all.stream().mapToLong(figures -> figures.get(at)).sum())
                    .as("column %s", column)
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIELD", "PROCEDURE", "DEPARTMENT", "OFFICER", "CHANNEL"})
    void opensBehindEveryFigureAsManyDossiersAsItSays(String groupBy) {
        var period = new Period(LocalDate.of(2018, 3, 10), LocalDate.of(2018, 8, 9));
        var now = OfficeClock.now();
        var asked = ReportPeriod.of(period.from(), period.to(), now, now);
        opensAsManyAsItSays("H07.142", asked, groupBy);
        opensAsManyAsItSays("H07", asked, groupBy);
        // A minute later, what was known then: counted from facts, and listed from them.
        var then = ReportPeriod.of(period.from(), period.to(), now, now.plusSeconds(60));
        assertThat(then.asKnownNow()).isFalse();
        opensAsManyAsItSays("H07.142", then, groupBy);
    }

    private void opensAsManyAsItSays(String agency, ReportPeriod asked, String groupBy) {
        QuarkusTransaction.requiringNew().run(() -> {
            scope.open(agencies.visibleTo(agencies.idOf(agency).orElseThrow(), VietnamTime.dateOf(asked.asOf())));
            var told = report.count(asked, GroupBy.valueOf(groupBy));
            assertThat(told.rows()).isNotEmpty();
            Stream.concat(told.rows().stream(), Stream.of(told.total())).forEach(row -> {
                for (var column : SettlementColumn.values()) {
                    assertThat(report.dossiers(asked, GroupBy.valueOf(groupBy), column, row.key(), null, 1000))
                            .as("%s %s %s %s %s", agency, asked, groupBy, row.key(), column)
                            .hasSize((int) figure(row, column));
                }
            });
        });
    }

    private static long figure(Settlement.Row row, SettlementColumn column) {
        return switch (column) {
            case RECEIVED_TOTAL -> row.received().total();
            case RECEIVED_ONLINE -> row.received().online();
            case RECEIVED_DIRECT_OR_POSTAL -> row.received().directOrPostal();
            case RECEIVED_CARRIED_OVER -> row.received().carriedOver();
            case RESOLVED_TOTAL -> row.resolved().total();
            case RESOLVED_EARLY -> row.resolved().early();
            case RESOLVED_ON_TIME -> row.resolved().onTime();
            case RESOLVED_LATE -> row.resolved().late();
            case RESOLVED_NO_DEADLINE -> row.resolved().noDeadline();
            case PENDING_TOTAL -> row.pending().total();
            case PENDING_IN_TIME -> row.pending().inTime();
            case PENDING_OVERDUE -> row.pending().overdue();
        };
    }

    private static void imports(List<Fact> facts) {
        var answer = Desk.of("admin")
                .imports(facts.stream().map(Fact::line).toList())
                .isOk();
        assertThat(answer.json().path("rejected")).isEmpty();
    }

    private static Known look(Fact fact) {
        var clerk = Desk.of("clerk");
        var found = clerk.get("/api/v1/dossiers", "view", "ALL", "q", fact.applicant())
                .isOk();
        assertThat(found.json().path("items")).hasSize(1);
        return new Known(fact, clerk.opens(found.text("/items/0/code")));
    }

    private static JsonNode report(Period period, String groupBy) {
        return Desk.of("leader")
                .get("/api/v1/reports/settlement", "from", period.from(), "to", period.to(), "groupBy", groupBy)
                .isOk()
                .json();
    }

    private static Map<String, List<Long>> rows(JsonNode report) {
        var rows = new TreeMap<String, List<Long>>();
        report.path("rows").forEach(row -> rows.put(row.path("key").asText(), figures(row)));
        rows.put("total", figures(report.path("total")));
        return rows;
    }

    private static List<Long> figures(JsonNode row) {
        return List.of("received", "resolved", "pending").stream()
                .flatMap(part -> row.path(part).properties().stream())
                .map(figure -> figure.getValue().asLong())
                .toList();
    }

    private static Map<String, Long> nonZero(JsonNode report, String pointer) {
        var figures = new HashMap<String, Long>();
        report.path("rows")
                .forEach(row ->
                        figures.put(row.path("key").asText(), row.at(pointer).asLong()));
        figures.put("total", report.path("total").at(pointer).asLong());
        figures.values().removeIf(figure -> figure == 0);
        return figures;
    }

    private Map<String, List<Long>> expected(Period period, String groupBy) {
        var touching = known.stream()
                .filter(one -> one.fact().receivedAt().isBefore(period.end()))
                .filter(one -> !one.isResolvedBefore(period.start()))
                .toList();
        var rows = new TreeMap<String, List<Long>>();
        touching.stream()
                .collect(Collectors.groupingBy(one -> one.key(groupBy)))
                .forEach((key, group) -> rows.put(key, slowly(group, period)));
        rows.put("total", slowly(touching, period));
        return rows;
    }

    /** The twelve figures of one row, in the order of the answer. */
    private static List<Long> slowly(List<Known> group, Period period) {
        Function<Predicate<Known>, Long> count =
                which -> group.stream().filter(which).count();
        Predicate<Known> carried = one -> one.fact().receivedAt().isBefore(period.start());
        Predicate<Known> online = one -> one.fact().channel().equals("ONLINE");
        Predicate<Known> resolved = one -> one.isResolvedBefore(period.end());
        Predicate<Known> promised = Known::isPromised;
        Predicate<Known> overdue = one -> one.isOverdueAt(period.end());
        return List.of(
                (long) group.size(),
                count.apply(carried.negate().and(online)),
                count.apply(carried.negate().and(online.negate())),
                count.apply(carried),
                count.apply(resolved),
                count.apply(resolved.and(promised).and(one -> one.daysAgainstPromise() < 0)),
                count.apply(resolved.and(promised).and(one -> one.daysAgainstPromise() == 0)),
                count.apply(resolved.and(promised).and(one -> one.daysAgainstPromise() > 0)),
                count.apply(resolved.and(promised.negate())),
                count.apply(resolved.negate()),
                count.apply(resolved.negate().and(overdue.negate())),
                count.apply(resolved.negate().and(overdue)));
    }
}
