package vn.motcua.dossier.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.proof.CaseFile.DeskHours;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.StepRole;

/** Each criterion by what makes it pass, fail, wait, or say nothing. */
class RightProcessTest {

    @Test
    void holdsInAllThreeWhenEverythingWentRight() {
        assertThat(new PaperCase().proof().verdicts().values()).containsOnly(Verdict.HELD);
        assertThat(new PaperCase().proof().findings())
                .extracting(Finding::criterion)
                .containsExactly(Criterion.values());
    }

    @ParameterizedTest(name = "{0} is {1} when {2}")
    @MethodSource("cases")
    void judgesEachCriterion(Criterion criterion, CriterionState state, String when, Consumer<PaperCase> change) {
        var paper = new PaperCase();
        change.accept(paper);
        assertThat(paper.stateOf(criterion)).isEqualTo(state);
        assertThat(paper.proof().findings()).allSatisfy(finding -> {
            assertThat(finding.evidence()).as(finding.criterion().name()).isNotEmpty();
            assertThat(finding.evidence()).allSatisfy(evidence -> {
                assertThat(evidence.vietnamese()).isNotBlank().doesNotContain("{", "}", "null");
                assertThat(evidence.english()).isNotBlank().doesNotContain("{", "}", "null");
            });
        });
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                received("PASSED", "the desk was open", paper -> {}),
                received("FAILED", "the desk was closed", paper -> paper.desk = DeskHours.CLOSED),
                received("PASSED", "it was entered afterwards", paper -> {
                    paper.desk = DeskHours.CLOSED;
                    paper.recordedAt = PaperCase.hours(2);
                }),
                received("NOT_APPLICABLE", "the year is not loaded", paper -> paper.desk = DeskHours.UNKNOWN),
                received("NOT_APPLICABLE", "it came online", paper -> {
                    paper.channel = Channel.ONLINE;
                    paper.desk = DeskHours.CLOSED;
                }),
                received("NOT_APPLICABLE", "nobody has received it", paper -> paper.receivedAt = null),
                of(
                        Criterion.VERSION_IN_FORCE,
                        "NOT_APPLICABLE",
                        "nobody has received it",
                        paper -> paper.receivedAt = null),
                received("NOT_APPLICABLE", "it is from a register", paper -> paper.fromRegister = true),
                of(Criterion.HAND_OVERS_SIGNED, "PASSED", "all are accepted", paper -> {}),
                of(Criterion.HAND_OVERS_SIGNED, "FAILED", "one never was", paper -> paper.handOvers.set(1, open(2))),
                of(Criterion.HAND_OVERS_SIGNED, "FAILED", "it ended before", paper -> paper.handOvers.set(2, open(3))),
                of(Criterion.HAND_OVERS_SIGNED, "PENDING", "the last one waits", paper -> {
                    paper.resolved = false;
                    paper.handOvers.set(2, open(3));
                }),
                of(Criterion.HAND_OVERS_SIGNED, "NOT_APPLICABLE", "there was none", paper -> paper.handOvers.clear()),
                of(Criterion.ONE_VISIT, "PASSED", "nobody was asked back", paper -> {}),
                of(Criterion.ONE_VISIT, "PASSED", "asked back once", PaperCaseActs::askBack),
                of(Criterion.ONE_VISIT, "FAILED", "asked back twice", paper -> {
                    PaperCaseActs.askBack(paper);
                    PaperCaseActs.askBack(paper);
                }),
                of(Criterion.ONE_VISIT, "PENDING", "it is open", paper -> paper.resolved = false),
                version("PASSED", null, null),
                version("FAILED", LocalDate.of(2026, 11, 19), null),
                version("FAILED", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 18)),
                version("PASSED", LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 19)),
                of(Criterion.ONLY_LISTED_PAPERS, "PASSED", "all are listed", paper -> {}),
                of(
                        Criterion.ONLY_LISTED_PAPERS,
                        "FAILED",
                        "one is not",
                        paper -> paper.papers.add(new CaseFile.Paper("Giấy khác", false))),
                of(Criterion.FEE_AS_PUBLISHED, "NOT_APPLICABLE", "nothing was charged", paper -> {}),
                of(Criterion.FEE_AS_PUBLISHED, "PASSED", "as published", paper -> paper.charge("8000.00", "8000")),
                of(Criterion.FEE_AS_PUBLISHED, "FAILED", "more", paper -> paper.charge("9000", "8000")),
                of(Criterion.FEE_AS_PUBLISHED, "FAILED", "not published", paper -> paper.charge("1", null)),
                of(Criterion.WRITTEN_REASONS, "PASSED", "nothing needs one", paper -> {}),
                of(Criterion.WRITTEN_REASONS, "PASSED", "it is written", PaperCaseActs::askBack),
                of(
                        Criterion.WRITTEN_REASONS,
                        "FAILED",
                        "it is missing",
                        paper -> paper.act(DossierAct.EXTEND, null, "leader", " ")),
                of(Criterion.RIGHT_ROLES, "PASSED", "each by its role", paper -> {}),
                of(
                        Criterion.RIGHT_ROLES,
                        "FAILED",
                        "another role signed",
                        paper -> paper.act(DossierAct.SIGN, 3, "clerk", null)),
                of(
                        Criterion.RIGHT_ROLES,
                        "FAILED",
                        "an act of another role ended it",
                        paper -> paper.act(DossierAct.HAND_OVER, 3, null, null)),
                of(
                        Criterion.RIGHT_ROLES,
                        "PASSED",
                        "the ledger does not tell roles yet",
                        paper -> paper.act(DossierAct.SIGN, 3, null, null)),
                of(Criterion.RIGHT_ROLES, "NOT_APPLICABLE", "no step was done", paper -> paper.acts.clear()),
                of(Criterion.STEPS_IN_ORDER, "PASSED", "one after the other", paper -> {}),
                of(
                        Criterion.STEPS_IN_ORDER,
                        "FAILED",
                        "one began before the one before it",
                        paper -> PaperCaseActs.replaceStep(paper, 3, StepRole.LEADER, 0, false)),
                of(
                        Criterion.STEPS_IN_ORDER,
                        "FAILED",
                        "one was left out",
                        paper -> PaperCaseActs.replaceStep(paper, 2, StepRole.OFFICER, null, false)),
                of(
                        Criterion.STEPS_IN_ORDER,
                        "PASSED",
                        "it ended early",
                        paper -> PaperCaseActs.replaceStep(paper, 4, StepRole.CLERK, null, false)),
                of(Criterion.STEPS_IN_TIME, "PASSED", "all were", paper -> {}),
                of(
                        Criterion.STEPS_IN_TIME,
                        "FAILED",
                        "one took longer",
                        paper -> PaperCaseActs.replaceStep(paper, 2, StepRole.OFFICER, 1, true)),
                of(Criterion.STEPS_IN_TIME, "NOT_APPLICABLE", "there are none", paper -> paper.steps.clear()),
                promise("PASSED", Outcome.EARLY),
                promise("PASSED", Outcome.ON_TIME),
                promise("FAILED", Outcome.LATE),
                of(Criterion.PROMISE_KEPT, "NOT_APPLICABLE", "nothing was promised", paper -> paper.promisedAt = null),
                of(Criterion.PROMISE_KEPT, "PENDING", "it is open", paper -> paper.resolved = false),
                of(Criterion.PROMISE_KEPT, "FAILED", "it is open and late", paper -> {
                    paper.resolved = false;
                    paper.late = true;
                }));
    }

    @Test
    void hasWordsForEverythingItCanSayAndForNothingElse() {
        var codes = Stream.of(Tick.values(), Criterion.values(), EvidenceCode.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .toList();
        for (var language : List.of("vi", "en")) {
            assertThat(ResourceBundle.getBundle("proof", java.util.Locale.forLanguageTag(language))
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    private static CaseFile.Pair open(int number) {
        return new CaseFile.Pair(number, "Mai", PaperCase.hours(number), null, null);
    }

    private static Arguments received(String state, String when, Consumer<PaperCase> change) {
        return of(Criterion.RECEIVED_IN_DESK_HOURS, state, when, change);
    }

    private static Arguments version(String state, LocalDate from, LocalDate until) {
        return of(
                Criterion.VERSION_IN_FORCE, state, "it is in force from %s until %s".formatted(from, until), paper -> {
                    paper.from = from == null ? paper.from : from;
                    paper.until = until;
                });
    }

    private static Arguments promise(String state, Outcome outcome) {
        return of(Criterion.PROMISE_KEPT, state, "it ended " + outcome, paper -> paper.outcome = outcome);
    }

    private static Arguments of(Criterion criterion, String state, String when, Consumer<PaperCase> change) {
        return Arguments.of(criterion, CriterionState.valueOf(state), when, change);
    }
}
