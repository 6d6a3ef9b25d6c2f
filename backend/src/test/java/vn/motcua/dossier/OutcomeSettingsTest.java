package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Database;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;

/** An office that chose otherwise: waits resume, the extended promise counts, to the minute. */
@QuarkusTest
@WithTestResource(RealServices.class)
@TestProfile(OutcomeSettingsTest.OtherOffice.class)
class OutcomeSettingsTest extends EmptyOffice {

    public static class OtherOffice implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "motcua.deadline.supplement-policy", "resume",
                    "motcua.outcome.promise", "extended",
                    "motcua.outcome.comparing", "instant");
        }
    }

    @Inject
    OutcomeRules rules;

    @ParameterizedTest(name = "finished on {0} it is {1}")
    @CsvSource({
        "2026-11-26T16:59, EARLY",
        "2026-11-26T17:00, ON_TIME",
        "2026-11-26T17:01, LATE",
    })
    void measuresByTheExtendedPromiseToTheMinute(String finishedAt, String outcome) {
        var dossier = extended();
        OfficeClock.show(finishedAt);
        assertThat(walk(dossier, "leader REFUSE").text("/outcome")).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "on {0} {1} are overdue")
    @CsvSource({"2026-11-25T09:00, 0", "2026-11-26T17:00, 0", "2026-11-26T17:01, 1"})
    void judgesInReportsWhatIsOpenByTheSamePromise(String asOf, String overdue) {
        extended();
        OfficeClock.show(asOf);
        var report = Desk.of("leader")
                .get("/api/v1/reports/settlement", "from", "2026-11-01", "to", "2026-11-30")
                .isOk();
        assertThat(report.text("/total/pending/overdue")).isEqualTo(overdue);
    }

    @Test
    void resumesAfterEveryWait() {
        var dossier = received();
        assertThat(dossier.action("RECEIVE_SUPPLEMENT").path("clockEffect").asText())
                .isEqualTo("RESUMES");
        OfficeClock.show("2026-11-19T10:00"); // Thursday, the first day
        dossier = walk(dossier, "clerk REQUEST_SUPPLEMENT");
        OfficeClock.show("2026-11-23T10:00"); // Monday
        dossier = walk(dossier, "clerk RECEIVE_SUPPLEMENT");
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-26");
        OfficeClock.show("2026-11-25T10:00"); // Wednesday, the second day
        dossier = walk(dossier, "leader REQUEST_SUPPLEMENT");
        OfficeClock.show("2026-11-26T10:00");
        dossier = walk(dossier, "clerk RECEIVE_SUPPLEMENT");
        assertThat(dossier.promisedOn()).isEqualTo("2026-11-27");
        assertThat(Desk.of("clerk")
                        .get(DOSSIERS + "/" + dossier.code() + "/deadline")
                        .each("/stops", stop -> stop.path("policy").asText()))
                .containsExactly("RESUME", "RESUME");
    }

    @Test
    void startsAfreshWhereTheVersionSaysSo() {
        try {
            SupplementPolicyTest.waits(Map.of("supplementPolicy", "RESTART"), "RESTARTS", "RESTART", "2026-11-27");
        } finally {
            Database.emptyOffice();
            CatalogueDesk.forgetTests();
        }
    }

    @Test
    void isKeptSinceItsFirstStartHoweverManyInstancesStart() throws Exception {
        try (var owner = Database.asOwner()) {
            var kept = owner.texts("select number from outcome_rule order by number");
            assertThat(owner.texts("select promise || ' ' || comparing from outcome_rule order by number desc limit 1"))
                    .containsExactly("EXTENDED INSTANT");
            try {
                for (var rule : List.of(rules.inForce(), OutcomeRule.DEFAULT, OutcomeRule.DEFAULT, rules.inForce())) {
                    OfficeClock.advance(Duration.ofDays(1));
                    Concurrently.run(4, instance -> {
                        rules.keep(rule, OfficeClock.now());
                        return instance;
                    });
                }
                assertThat(owner.number("select count(*) from outcome_rule")).isEqualTo(kept.size() + 2);
                assertThat(rules.at(OfficeClock.now().minus(Duration.ofDays(4))))
                        .isEqualTo(rules.inForce());
                assertThat(rules.at(OfficeClock.now().minus(Duration.ofDays(2))))
                        .isEqualTo(OutcomeRule.DEFAULT);
                assertThat(rules.at(OfficeClock.now().minus(Duration.ofDays(1))))
                        .isEqualTo(OutcomeRule.DEFAULT);
                assertThat(rules.at(OfficeClock.now())).isEqualTo(rules.inForce());
            } finally {
                owner.update("delete from outcome_rule where number > ?", Integer.valueOf(kept.getLast()));
            }
        }
    }

    @Test
    void staysAsItWasKept() throws Exception {
        try (var application = Database.asApplication()) {
            assertThatThrownBy(() -> application.update("update outcome_rule set promise = 'ORIGINAL'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> application.update("delete from outcome_rule"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** From Monday 23 to Thursday 26; Tuesday is a holiday. */
    private static DossierAnswer extended() {
        return Desk.of("leader")
                .does("EXTEND", received(), Map.of("reason", "Phải xác minh tại nơi cư trú cũ", "workingDays", 2));
    }
}
