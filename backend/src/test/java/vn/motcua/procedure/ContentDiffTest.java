package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.procedure.ContentChange.ChangeKind;

/** What two versions say differently, thing by thing. */
class ContentDiffTest {

    @Test
    void findsNothingBetweenAContentAndItself() {
        var content = Contents.of(List.of(direct("10")), List.of(Contents.paper(1, "Tờ khai", 1)), steps("A", "B"));
        assertThat(ContentDiff.of(content, content)).isEmpty();
    }

    @Test
    void namesAChannelByItself() {
        var changes = ContentDiff.of(
                Contents.of(List.of(direct("10")), List.of(), List.of()),
                Contents.of(List.of(direct("8")), List.of(), List.of()));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.pointer()).isEqualTo("/channels/DIRECT/limit/value");
            assertThat(change.item()).isEqualTo("DIRECT");
            assertThat(change.before()).hasToString("10");
            assertThat(change.after()).hasToString("8");
        });
    }

    @Test
    void isNotMisledByHowANumberIsWritten() {
        assertThat(ContentDiff.of(
                        Contents.of(List.of(direct("8")), List.of(), List.of()),
                        Contents.of(List.of(direct("8.0")), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void knowsAPaperByItsNumberWhereverItStands() {
        var changes = ContentDiff.of(
                Contents.of(
                        List.of(),
                        List.of(Contents.paper(1, "Tờ khai", 1), Contents.paper(2, "Sổ hộ khẩu", 0)),
                        List.of()),
                Contents.of(
                        List.of(),
                        List.of(Contents.paper(3, "Giấy ủy quyền", 1), Contents.paper(1, "Tờ khai", 2)),
                        List.of()));
        assertThat(changes)
                .extracting(ContentChange::kind, ContentChange::pointer, ContentChange::item)
                .containsExactly(
                        tuple(ChangeKind.CHANGED, "/documents/1/originals", "Tờ khai"),
                        tuple(ChangeKind.REMOVED, "/documents/2", "Sổ hộ khẩu"),
                        tuple(ChangeKind.ADDED, "/documents/3", "Giấy ủy quyền"));
    }

    @Test
    void tellsThatStepsWereMoved() {
        assertThat(ContentDiff.of(
                        Contents.of(List.of(), List.of(), steps("A", "B", "C")),
                        Contents.of(List.of(), List.of(), steps("B", "A", "C"))))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
                    assertThat(change.after()).isEqualTo(List.of("B", "A", "C"));
                });
    }

    @Test
    void keepsTwoStepsOfOneNameApart() {
        assertThat(ContentDiff.of(
                        Contents.of(List.of(), List.of(), steps("A", "A")),
                        Contents.of(List.of(), List.of(), steps("A", "A", "A"))))
                .singleElement()
                .satisfies(change -> assertThat(change.pointer()).isEqualTo("/steps/A#3"));
    }

    @Test
    void writesSlashesInPointersAsRfc6901Does() {
        assertThat(ContentDiff.of(Contents.citing(), Contents.citing(new LegalReference("NĐ 20/2021/NĐ-CP", null))))
                .singleElement()
                .satisfies(change -> assertThat(change.pointer()).isEqualTo("/legalBasis/NĐ 20~12021~1NĐ-CP"));
    }

    @Test
    void comparesTextsWordByWord() {
        assertThat(ContentDiff.of(Contents.saying("nộp hồ sơ"), Contents.saying("gửi hồ sơ")))
                .singleElement()
                .satisfies(change -> assertThat(change.runs()).hasSize(3));
    }

    private static ChannelTerms direct(String days) {
        return new ChannelTerms(Channel.DIRECT, null, StatedLimit.of(TimeLimit.of(days, LimitUnit.WORKING_DAY)), null);
    }

    private static List<StatedStep> steps(String... names) {
        return Stream.of(names)
                .map(name -> new StatedStep(name, StepRole.OFFICER, "HCTP", null, false, null, null))
                .toList();
    }
}
