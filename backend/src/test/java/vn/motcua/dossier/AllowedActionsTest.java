package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.Concurrently;
import vn.motcua.testing.Desk;
import vn.motcua.testing.DossierAnswer;
import vn.motcua.testing.EmptyOffice;
import vn.motcua.testing.OfficeClock;
import vn.motcua.testing.RealServices;
import vn.motcua.testing.Reception;

/** What the screen is told to be allowed is what the API then does, for everybody, everywhere in the life of a dossier. */
@QuarkusTest
@WithTestResource(RealServices.class)
class AllowedActionsTest extends EmptyOffice {

    private static final List<String> PEOPLE = List.of("clerk", "officer", "leader", "auditor");

    private static final Set<String> ALL_ACTS = Set.of(
            "RECEIVE",
            "REQUEST_COMPLETION",
            "REFUSE_AT_RECEPTION",
            "RECALL_HAND_OVER",
            "REQUEST_WITHDRAWAL",
            "CANCEL_WITHDRAWAL",
            "REOPEN",
            "ACCEPT_HAND_OVER",
            "HAND_OVER",
            "COMPLETE_STEP",
            "SIGN",
            "FINISH",
            "RETURN",
            "RECEIVE_SUPPLEMENT",
            "REQUEST_SUPPLEMENT",
            "EXTEND",
            "REFUSE",
            "STOP",
            "CONSULT",
            "ANSWER_CONSULTATION",
            "DISPATCH_LEG",
            "RETURN_LEG",
            "ASSESS_FEES",
            "COLLECT_FEES",
            "CANCEL_RECEIPT",
            "REQUIRE_PAYMENT",
            "CONFIRM_PAYMENT");

    /** To a department that no situation has asked before: none is asked twice. */
    private static final Map<String, Object> ANOTHER_QUESTION =
            Map.of("department", "VHXH", "question", "Nhà văn hóa ấp có ý kiến gì không?", "workingDays", 2);

    /** Situations by the acts that lead there; walked again whenever an act has moved the dossier on. */
    private static final Map<String, String> SITUATIONS = Map.ofEntries(
            Map.entry("received", ""),
            Map.entry("given to the officer", "clerk HAND_OVER"),
            Map.entry("with the officer", "clerk HAND_OVER,officer ACCEPT_HAND_OVER"),
            Map.entry("given to the leader", "clerk HAND_OVER,officer COMPLETE_STEP"),
            Map.entry("with the leader", "clerk HAND_OVER,officer COMPLETE_STEP,leader ACCEPT_HAND_OVER"),
            Map.entry("signed", "clerk HAND_OVER,officer COMPLETE_STEP,leader SIGN"),
            Map.entry("back at the desk", "clerk HAND_OVER,officer COMPLETE_STEP,leader SIGN,clerk ACCEPT_HAND_OVER"),
            Map.entry("waiting for papers", "clerk REQUEST_SUPPLEMENT"),
            Map.entry("waiting for papers at the officer", "clerk HAND_OVER,officer REQUEST_SUPPLEMENT"),
            Map.entry("supplemented", "clerk REQUEST_SUPPLEMENT,clerk RECEIVE_SUPPLEMENT"),
            Map.entry("while another department is asked", "clerk HAND_OVER,officer CONSULT"),
            Map.entry("answered", "clerk HAND_OVER,officer CONSULT,officer ANSWER_CONSULTATION"),
            Map.entry("with an agency outside", "clerk DISPATCH_LEG"),
            Map.entry(
                    "at the desk while an agency outside has its part",
                    "clerk DISPATCH_LEG,clerk HAND_OVER,officer COMPLETE_STEP,leader SIGN"),
            Map.entry("back from the agency outside", "clerk DISPATCH_LEG,clerk RETURN_LEG"),
            Map.entry("waiting for a payment", "clerk REQUIRE_PAYMENT"),
            Map.entry("paid", "clerk REQUIRE_PAYMENT,clerk CONFIRM_PAYMENT"),
            Map.entry("with a fee that is due", "clerk ASSESS_FEES"),
            Map.entry("with a receipt", "clerk ASSESS_FEES,clerk COLLECT_FEES"),
            Map.entry(
                    "finished with a fee that is due",
                    "clerk ASSESS_FEES,clerk HAND_OVER,officer COMPLETE_STEP,leader SIGN,clerk FINISH"),
            Map.entry("extended", "clerk HAND_OVER,leader EXTEND"),
            Map.entry("finished", "clerk HAND_OVER,officer COMPLETE_STEP,leader SIGN,clerk FINISH"),
            Map.entry("returned", "clerk HAND_OVER,officer COMPLETE_STEP,leader SIGN,clerk FINISH,clerk RETURN"),
            Map.entry("refused", "leader REFUSE"),
            Map.entry("stopped", "leader STOP"),
            Map.entry("taken back", "clerk HAND_OVER,clerk RECALL_HAND_OVER"),
            Map.entry("to be withdrawn", "clerk REQUEST_WITHDRAWAL"),
            Map.entry("to be withdrawn while papers are awaited", "clerk REQUEST_SUPPLEMENT,clerk REQUEST_WITHDRAWAL"),
            Map.entry("not withdrawn", "clerk HAND_OVER,clerk REQUEST_WITHDRAWAL,clerk CANCEL_WITHDRAWAL"),
            Map.entry("withdrawn", "clerk REQUEST_WITHDRAWAL,leader STOP"),
            Map.entry("reopened", "leader REFUSE,leader REOPEN"),
            Map.entry("submitted", "submitted"),
            Map.entry("told what is missing", "submitted,clerk REQUEST_COMPLETION"),
            Map.entry("received after submission", "submitted,clerk RECEIVE"),
            Map.entry("not accepted", "submitted,clerk REFUSE_AT_RECEPTION"));

    /** Thousands of attempts: the four people make theirs side by side, each on dossiers of their own. */
    @Test
    void agreeWithWhatTheApiDoesInEverySituation() throws Exception {
        var statuses = new ConcurrentSkipListSet<String>();
        Concurrently.run(PEOPLE.size(), person -> {
            SITUATIONS.forEach((name, path) -> statuses.add(everyActOf(PEOPLE.get(person), name, path)));
            return PEOPLE.get(person);
        });
        assertThat(statuses)
                .containsExactly(
                        "AWAITING_PAYMENT",
                        "AWAITING_SUPPLEMENT",
                        "FINISHED",
                        "IN_PROGRESS",
                        "NOT_ACCEPTED",
                        "RECEIVED",
                        "RETURNED",
                        "STOPPED",
                        "SUBMITTED",
                        "WITHDRAWAL_REQUESTED");
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"2026-11-20T16:00", "2026-11-23T09:00", "2026-11-24T09:00"})
    void agreeAboutExtensionsNearTheDate(String moment) {
        for (var account : Set.of("clerk", "leader")) {
            OfficeClock.showNineOnAWednesday();
            var dossier = received();
            OfficeClock.show(moment);
            var seen = Desk.of(account).opens(dossier.code());
            assertAgrees(account, moment, "EXTEND", seen);
        }
    }

    @Test
    void offerAtMostOnePrimaryActAndAlwaysTheSameInTheWorkList() {
        SITUATIONS.forEach((name, path) -> {
            var dossier = arrive(path);
            for (var account : PEOPLE) {
                var desk = Desk.of(account);
                var primary = desk.opens(dossier.code()).allowedActions().stream()
                        .filter(action -> action.path("primary").asBoolean())
                        .map(action -> action.path("act").asText())
                        .toList();
                var line =
                        desk.get(DOSSIERS, "view", "ALL", "q", dossier.code()).isOk();
                assertThat(primary).as("%s, %s", name, account).hasSizeLessThanOrEqualTo(1);
                assertThat(line.text("/items/0/nextAct"))
                        .as("%s, %s", name, account)
                        .isEqualTo(primary.isEmpty() ? null : primary.getFirst());
            }
        });
    }

    private String everyActOf(String account, String situation, String path) {
        var desk = Desk.of(account);
        var seen = desk.opens(arrive(path).code());
        assertThat(seen.allowedActions())
                .extracting(action -> action.path("act").asText())
                .containsExactlyInAnyOrderElementsOf(ALL_ACTS);
        for (var act : ALL_ACTS) {
            if (assertAgrees(account, situation, act, seen)) {
                seen = desk.opens(arrive(path).code());
            }
        }
        return seen.status();
    }

    /** Whether the act was allowed and done. */
    private static boolean assertAgrees(String account, String situation, String act, DossierAnswer seen) {
        var told = seen.action(act);
        var desk = Desk.of(account);
        var answer = act.equals("CONSULT") ? desk.tries(act, seen, ANOTHER_QUESTION) : desk.tries(act, seen);
        var described = assertThat(answer.status()).as("%s: %s by %s, %s", situation, act, account, answer.text());
        if (told.path("allowed").asBoolean()) {
            described.isEqualTo(200);
            assertThat(told.path("reasonCode").isNull()).isTrue();
            return true;
        }
        described.isIn(403, 409);
        assertThat(told.path("reason").asText()).isNotBlank();
        assertThat(told.path("reasonEn").asText()).isNotBlank();
        if (!account.equals("auditor")) {
            assertThat(answer.text("/code")).isEqualTo(told.path("reasonCode").asText());
        }
        return false;
    }

    private static DossierAnswer arrive(String path) {
        var submitted = path.startsWith("submitted");
        var start = submitted ? Desk.of("clerk").submits(Reception.of(THREE_DAYS)) : received();
        var acts = path.replaceFirst("^submitted,?", "");
        return acts.isEmpty() ? start : walk(start, acts.split(","));
    }
}
