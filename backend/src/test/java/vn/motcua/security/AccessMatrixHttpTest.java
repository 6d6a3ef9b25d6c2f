package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.fuzz.ApiOperation;
import vn.motcua.testing.Answer;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;
import vn.motcua.testing.Tokens;

/** Every cell of docs/access-matrix.md, tried: the server does what the page says, to everybody, in every status. */
@QuarkusTest
@WithTestResource(RealServices.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixHttpTest extends EmptyOffice {

    private static final Endpoints ENDPOINTS = Endpoints.ofTheCode();

    /** How many different situations are looked for; what is left out has a status that is there already. */
    private static final int MOST_SITUATIONS = 60;

    /** Whose dossier it is to a caller. */
    private enum Place {
        OWN,
        ABOVE,
        ELSEWHERE
    }

    private record Caller(String name, Set<String> roles, Place place, Desk desk) {}

    private List<Caller> callers;

    /** A way to a dossier in each status that acts lead to. */
    private Map<DossierStatus, List<String>> ways;

    private List<Caller> callers() {
        if (callers == null) {
            callers = List.of(
                    of("clerk", Roles.CLERK),
                    of("officer", Roles.OFFICER),
                    of("leader", Roles.LEADER),
                    of("catalogue", Roles.CATALOGUE_ADMIN),
                    of("admin", Roles.SYSTEM_ADMIN),
                    of("auditor", Roles.AUDITOR),
                    new Caller(
                            "integrator",
                            Set.of(
                                    Roles.DOSSIERS_READ,
                                    Roles.DOSSIERS_WRITE,
                                    Roles.CATALOGUE_READ,
                                    Roles.REPORTS_READ,
                                    "events:read"),
                            Place.OWN,
                            Desk.ofTheIntegrator()),
                    new Caller("leader.b", Set.of(Roles.LEADER), Place.ELSEWHERE, Desk.of("leader.b")),
                    new Caller(
                            "province",
                            Set.of(Roles.CLERK, Roles.OFFICER, Roles.LEADER),
                            Place.ABOVE,
                            Desk.withToken(Tokens.ofAgency("province.matrix", "H07"))));
        }
        return callers;
    }

    private static Caller of(String account, String role) {
        return new Caller(account, Set.of(role), Place.OWN, Desk.of(account));
    }

    @ParameterizedTest
    @EnumSource(DossierStatus.class)
    void everyActByEverybodyIn(DossierStatus status) throws Exception {
        var seen = dossierIn(status);
        for (var act : DossierAct.values()) {
            if (act.path() == null) {
                continue;
            }
            assertThat(Desk.ofACitizen().tries(act.name(), seen).status())
                    .as("%s by nobody", act)
                    .isEqualTo(401);
            for (var caller : callers()) {
                if (isDone(act, status, caller, seen)) {
                    seen = dossierIn(status);
                }
            }
        }
    }

    /** Tries one cell; whether the act was done. */
    private static boolean isDone(DossierAct act, DossierStatus status, Caller caller, DossierAnswer seen) {
        var answer = caller.desk().tries(act.name(), seen);
        var code = answer.status() < 400 ? null : answer.text("/code");
        var cell = "%s in %s by %s: %d %s".formatted(act, status, caller.name(), answer.status(), answer.text());
        var endpoint = ENDPOINTS.at("POST", DOSSIERS + "/{code}/" + act.path());
        if (!endpoint.isOpenTo(caller.roles())) {
            assertThat(answer.status() + " " + code).as(cell).isEqualTo("403 FORBIDDEN");
        } else if (caller.place() == Place.ELSEWHERE) {
            assertThat(answer.status() + " " + code).as(cell).isEqualTo("404 DOSSIER_NOT_FOUND");
        } else if (!act.isPossibleIn(status)) {
            assertThat(answer.status() + " " + code).as(cell).isEqualTo("409 ACT_NOT_IN_STATUS_" + status);
        } else if (caller.place() == Place.ABOVE) {
            assertThat(answer.status()).as(cell).isIn(403, 409);
        } else if (act.roles().stream().noneMatch(caller.roles()::contains)) {
            assertThat(answer.status()).as(cell).isIn(403, 409);
        } else {
            return isAsTold(act, caller, seen, answer, cell);
        }
        return false;
    }

    /** What the cell leaves to the step is what the caller is told of the dossier. */
    private static boolean isAsTold(DossierAct act, Caller caller, DossierAnswer seen, Answer answer, String cell) {
        if (answer.status() < 300) {
            return true;
        }
        var told = caller.desk().opens(seen.code()).action(act.name());
        assertThat(told.path("allowed").asBoolean()).as(cell).isFalse();
        assertThat(answer.text("/code"))
                .as(cell)
                .isEqualTo(told.path("reasonCode").asText());
        return false;
    }

    /** Where no act leads yet, the status is written by hand: the table answers all the same. */
    private DossierAnswer dossierIn(DossierStatus status) throws Exception {
        if (status == DossierStatus.SUBMITTED || status == DossierStatus.NOT_ACCEPTED) {
            var submitted = Desk.of("clerk").submits(Reception.of(THREE_DAYS));
            return status == DossierStatus.SUBMITTED ? submitted : walk(submitted, "clerk REFUSE_AT_RECEPTION");
        }
        var way = ways().get(status);
        if (way != null) {
            return walk(received(), way.toArray(String[]::new));
        }
        var dossier = received();
        try (var owner = Database.asOwner()) {
            owner.update("update dossier set status = ? where code = ?", status.name(), dossier.code());
        }
        return Desk.of("clerk").opens(dossier.code());
    }

    private Map<DossierStatus, List<String>> ways() {
        if (ways == null) {
            ways = explored();
        }
        return ways;
    }

    /** Tries what the three who work on dossiers are told to be allowed, from situation to situation. */
    private Map<DossierStatus, List<String>> explored() {
        Map<DossierStatus, List<String>> found = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        var open = new ArrayDeque<List<String>>(List.of(List.of()));
        while (!open.isEmpty() && known.size() < MOST_SITUATIONS) {
            var way = open.removeFirst();
            var dossier = walk(received(), way.toArray(String[]::new));
            if (known.add(situation(dossier))) {
                found.putIfAbsent(DossierStatus.valueOf(dossier.status()), way);
                nextSteps(dossier).forEach(next -> open.add(appended(way, next)));
            }
        }
        return found;
    }

    private static Stream<String> nextSteps(DossierAnswer dossier) {
        return Stream.of("clerk", "officer", "leader")
                .flatMap(account -> Desk.of(account).opens(dossier.code()).allowedActions().stream()
                        .filter(action -> action.path("allowed").asBoolean())
                        .map(action -> account + " " + action.path("act").asText()));
    }

    private static String situation(DossierAnswer dossier) {
        return dossier.status()
                + dossier.text("/currentStep")
                + dossier.json().path("handOver").isNull();
    }

    private static List<String> appended(List<String> way, String next) {
        var longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void everyReadingByEverybody(ApiOperation operation) {
        var endpoint = ENDPOINTS.at("GET", operation.path());
        var dossier = received().code();
        var path = operation.path().replace("{code}", dossier).replaceAll("\\{[^}]+}", "1");
        assertThat(Desk.ofACitizen().get(path).status()).as("by nobody").isEqualTo(401);
        for (var caller : callers()) {
            if (operation.streams() && endpoint.isOpenTo(caller.roles())) {
                assertThat(caller.desk().opensStream(path)).as(caller.name()).isEqualTo(200);
                continue;
            }
            var answer = caller.desk().get(path);
            var cell = "%s by %s: %d %s".formatted(path, caller.name(), answer.status(), answer.text());
            if (!endpoint.isOpenTo(caller.roles())) {
                assertThat(answer.status() + " " + answer.text("/code"))
                        .as(cell)
                        .isEqualTo("403 FORBIDDEN");
            } else if (operation.path().startsWith(DOSSIERS + "/{code}") && caller.place() == Place.ELSEWHERE) {
                assertThat(answer.status()).as(cell).isIn(400, 404);
                assertThat(answer.text()).as(cell).doesNotContain("Nguyễn Hoàng Phúc");
            } else {
                assertThat(answer.status()).as(cell).isNotIn(401, 403);
            }
        }
    }

    static Stream<ApiOperation> readings() {
        return ApiOperation.all().stream()
                .filter(operation -> !operation.writes() && operation.path().startsWith("/api/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    void everyWritingIsClosedToThoseWithoutItsRoles(ApiOperation operation) {
        var endpoint = ENDPOINTS.at(operation.method(), operation.path());
        var path = operation.path().replaceAll("\\{[^}]+}", "1");
        assertThat(send(operation, path, Desk.ofACitizen()).status())
                .as("by nobody")
                .isEqualTo(401);
        for (var caller : callers()) {
            if (!endpoint.isOpenTo(caller.roles())) {
                send(operation, path, caller.desk()).isProblem(403, "FORBIDDEN");
            }
        }
    }

    static Stream<ApiOperation> writings() {
        return ApiOperation.all().stream()
                .filter(operation -> operation.writes() && operation.path().startsWith("/api/"));
    }

    private static Answer send(ApiOperation operation, String path, Desk desk) {
        var request = desk.request();
        if (operation.mediaType() != null) {
            request.header("Content-Type", operation.mediaType())
                    .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return new Answer(request.request(operation.method(), path));
    }

    @Test
    void thePageLeavesOutNoEndpointOfTheDescription() {
        var described = ApiOperation.all().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .toList();
        var written = ENDPOINTS.all().stream()
                .map(endpoint -> endpoint.method() + " " + endpoint.path())
                .toList();
        assertThat(written).containsAll(described);
        assertThat(Arrays.asList(DossierStatus.values())).containsAll(ways().keySet());
    }
}
