package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TT 01/2018/TT-VPCP Điều 13 and 15, at the edges of its numbers. */
class ScorecardTest {

    @ParameterizedTest
    @CsvSource({"20, 10, 2.0", "7, 4, 1.8", "5, 4, 1.3", "1, 3, 0.3", "0, 5, 0.0", "37, 20, 1.9"})
    void aScoreHasOneDecimalRoundedHalfUp(String points, String dossiers, String score) {
        assertThat(Scorecard.score(new BigDecimal(points), new BigDecimal(dossiers)))
                .isEqualTo(new BigDecimal(score));
    }

    @Test
    void nothingScoredIsNoScoreRatherThanZero() {
        assertThat(Scorecard.score(BigDecimal.ZERO, BigDecimal.ZERO)).isNull();
        assertThat(Scorecard.online(null)).isNull();
        assertThat(Scorecard.sum(Collections.singletonList(null))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"100, 2", "30.00, 2", "29.99, 1", "15.00, 1", "14.99, 0", "0, 0"})
    void theOnlineShareGivesPoints(String share, String points) {
        assertThat(Scorecard.online(new BigDecimal(share))).isEqualByComparingTo(points);
    }

    /** 29.995 % is less than 30 %, however it is printed. */
    @ParameterizedTest
    @CsvSource({"3, 10, 2", "5999, 20000, 1", "6000, 20000, 2", "2999, 20000, 0", "3000, 20000, 1", "1, 3, 2", "0, 7, 0"
    })
    void aShareIsNotRoundedUpToAThreshold(String online, String received, String points) {
        assertThat(Scorecard.online(Scorecard.onlineShare(new BigDecimal(online), new BigDecimal(received))))
                .isEqualByComparingTo(points);
        assertThat(Scorecard.onlineShare(BigDecimal.ZERO, BigDecimal.ZERO)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2", "100, 100, 2", "100, 99, 1", "10, 9, 1", "1000, 900, 1", "1000, 899, 0", "9, 8, 0", "1, 0, 0"
    })
    void feedbackAnsweredInTimeGivesPoints(String due, String onTime, String points) {
        assertThat(Scorecard.feedback(new BigDecimal(due), new BigDecimal(onTime)))
                .isEqualByComparingTo(points);
    }

    @Test
    void noFeedbackDueIsNotAssessed() {
        assertThat(Scorecard.feedback(BigDecimal.ZERO, BigDecimal.ZERO)).isNull();
        assertThat(Scorecard.feedback(null, null)).isNull();
    }

    @Test
    void whatIsNotAssessedIsNoPartOfTheMost() {
        assertThat(Scorecard.most(Arrays.asList(BigDecimal.ONE, null, BigDecimal.ZERO)))
                .isEqualByComparingTo("4");
        assertThat(Scorecard.most(Collections.singletonList(null))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "5.0, Hoàn thành 100%",
        "4.9, Hoàn thành từ 70% đến dưới 100%",
        "3.5, Hoàn thành từ 70% đến dưới 100%",
        "3.4, Hoàn thành dưới 70%",
        "0.0, Hoàn thành dưới 70%"
    })
    void theBandOfACivilServant(String sum, String band) {
        assertThat(Scorecard.staffBand(scores(sum, 5)).vi()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "15.0, Xuất sắc",
        "14.9, Tốt",
        "12.0, Tốt",
        "11.9, Khá",
        "9.0, Khá",
        "8.9, Trung bình",
        "6.0, Trung bình",
        "5.9, Yếu"
    })
    void theBandOfAUnit(String sum, String band) {
        assertThat(Scorecard.unitBand(scores(sum, 9)).vi()).isEqualTo(band);
    }

    @Test
    void thereIsNoBandWhileAnIndicatorIsMissing() {
        assertThat(Scorecard.staffBand(
                        Arrays.asList(BigDecimal.TWO, BigDecimal.TWO, BigDecimal.TWO, null, BigDecimal.TWO)))
                .isNull();
    }

    /** So many scores that add up to a sum. */
    private static List<BigDecimal> scores(String sum, int indicators) {
        return Stream.concat(
                        Stream.of(new BigDecimal(sum)), Collections.nCopies(indicators - 1, BigDecimal.ZERO).stream())
                .toList();
    }
}
