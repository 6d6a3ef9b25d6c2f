package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.procedure.TextRun.Op;

/** Two texts, word by word. */
class WordDiffTest {

    @Example
    void showsTheWordsThatChanged() {
        assertThat(WordDiff.of("Bước 1 nộp hồ sơ tại xã", "Bước 1 gửi hồ sơ tại xã"))
                .containsExactly(
                        new TextRun(Op.SAME, "Bước 1 "),
                        new TextRun(Op.REMOVED, "nộp "),
                        new TextRun(Op.ADDED, "gửi "),
                        new TextRun(Op.SAME, "hồ sơ tại xã"));
    }

    @Example
    void showsTwoFloodsOneAfterTheOther() {
        var before = "a ".repeat(3000);
        var after = "b ".repeat(3000);
        assertThat(WordDiff.of(before, after))
                .containsExactly(new TextRun(Op.REMOVED, before), new TextRun(Op.ADDED, after));
    }

    @Property
    void loosesNoLetterOfEither(@ForAll("texts") String before, @ForAll("texts") String after) {
        var runs = WordDiff.of(before, after);
        assertThat(without(Op.ADDED, runs)).isEqualTo(before);
        assertThat(without(Op.REMOVED, runs)).isEqualTo(after);
    }

    @Property
    void findsNothingBetweenATextAndItself(@ForAll("texts") String text) {
        assertThat(WordDiff.of(text, text)).allMatch(run -> run.op() == Op.SAME);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("nộp ", "hồ", "sơ  ", "tại\n", "xã", " ", "nhận ")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join("", words));
    }

    private static String without(Op op, List<TextRun> runs) {
        return runs.stream().filter(run -> run.op() != op).map(TextRun::text).collect(Collectors.joining());
    }
}
