package vn.motcua.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import vn.motcua.report.table.Words;

/**
 * The arithmetic of the official scorecard: TT 01/2018/TT-VPCP Điều 13 (points), Điều 15 (score and bands). A score is the
 * sum of the points by the number of dossiers scored, rounded half up to one decimal.
 */
final class Scorecard {

    /** Feedback that indicator 8 counts. */
    static final String FEEDBACK = SqlFile.read("feedback-known.sql");

    private static final BigDecimal ONLINE_FOR_TWO = BigDecimal.valueOf(30);
    private static final BigDecimal ONLINE_FOR_ONE = BigDecimal.valueOf(15);
    private static final BigDecimal FEEDBACK_FOR_ONE = BigDecimal.valueOf(90);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of a share that is held against a threshold: cut off, so that what is below it stays below. */
    private static final int DECIMALS_OF_SHARE = 10;

    /** From how many points on a band begins, the best first. */
    private record Band(BigDecimal from, Words words) {

        static Band of(String from, String vi, String en) {
            return new Band(new BigDecimal(from), new Words(vi, en));
        }
    }

    /** Of ten points: indicators 1, 2, 3, 4 and 7. */
    private static final List<Band> STAFF = List.of(
            Band.of("5", "Hoàn thành 100%", "100% fulfilled"),
            Band.of("3.5", "Hoàn thành từ 70% đến dưới 100%", "70% to under 100% fulfilled"),
            Band.of("0", "Hoàn thành dưới 70%", "Under 70% fulfilled"));

    /** Of eighteen points: all nine. */
    private static final List<Band> UNIT = List.of(
            Band.of("15", "Xuất sắc", "Excellent"),
            Band.of("12", "Tốt", "Good"),
            Band.of("9", "Khá", "Fair"),
            Band.of("6", "Trung bình", "Average"),
            Band.of("0", "Yếu", "Weak"));

    private Scorecard() {}

    /** Null when no dossier was scored. */
    static BigDecimal score(BigDecimal points, BigDecimal dossiers) {
        return dossiers.signum() == 0 ? null : points.divide(dossiers, 1, RoundingMode.HALF_UP);
    }

    /** Percent of what was received that came in online; null when nothing was. */
    static BigDecimal onlineShare(BigDecimal online, BigDecimal received) {
        return received.signum() == 0
                ? null
                : online.multiply(HUNDRED).divide(received, DECIMALS_OF_SHARE, RoundingMode.DOWN);
    }

    /** Indicator 9: 2 points from 30 %, 1 from 15 %; null when nothing was received. */
    static BigDecimal online(BigDecimal share) {
        if (share == null) {
            return null;
        }
        if (share.compareTo(ONLINE_FOR_TWO) >= 0) {
            return BigDecimal.TWO;
        }
        return share.compareTo(ONLINE_FOR_ONE) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** Indicator 8: 2 points when all feedback was answered in time, 1 from 90 %; null when none fell due. */
    static BigDecimal feedback(BigDecimal due, BigDecimal onTime) {
        if (due == null || due.signum() == 0) {
            return null;
        }
        if (onTime.compareTo(due) == 0) {
            return BigDecimal.TWO;
        }
        boolean nearlyAll = onTime.multiply(HUNDRED).compareTo(due.multiply(FEEDBACK_FOR_ONE)) >= 0;
        return nearlyAll ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** The most that the indicators assessed can come to, 2 points each; null when none was. */
    static BigDecimal most(List<BigDecimal> scores) {
        long assessed = scores.stream().filter(Objects::nonNull).count();
        return assessed == 0 ? null : BigDecimal.TWO.multiply(BigDecimal.valueOf(assessed));
    }

    /** Of what is known; null when nothing is. */
    static BigDecimal sum(List<BigDecimal> scores) {
        return scores.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    /** Null while an indicator is missing: an official band is that of the whole sum. */
    static Words staffBand(List<BigDecimal> scores) {
        return band(STAFF, scores);
    }

    /** As {@link #staffBand}. */
    static Words unitBand(List<BigDecimal> scores) {
        return band(UNIT, scores);
    }

    private static Words band(List<Band> bands, List<BigDecimal> scores) {
        if (scores.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        BigDecimal sum = sum(scores);
        return bands.stream()
                .filter(band -> sum.compareTo(band.from()) >= 0)
                .findFirst()
                .map(Band::words)
                .orElseThrow();
    }
}
