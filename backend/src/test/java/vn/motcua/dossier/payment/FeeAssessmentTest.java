package vn.motcua.dossier.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.payment.AssessedFee.AssessmentMark;
import vn.motcua.organization.Actor;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeExemption;
import vn.motcua.procedure.FeeKind;
import vn.motcua.procedure.FeeTier;
import vn.motcua.shared.problem.ProblemException;

/** What the rows of a fee table come to. */
class FeeAssessmentTest {

    private static final LocalDate MONDAY_23_NOVEMBER = LocalDate.of(2026, 11, 23);

    /** Bản sao chứng thực: 2.000 đ a page, 1.000 đ from the third on, 200.000 đ a copy at most. */
    private static final Fee CERTIFIED_COPY = new Fee(
            "Phí chứng thực bản sao",
            FeeKind.PER_PAGE,
            null,
            List.of(new FeeTier(3, null, 1_000L), new FeeTier(1, 2, 2_000L)),
            200_000L,
            null,
            null,
            null,
            List.of(new FeeExemption("POOR_HOUSEHOLD", 50), new FeeExemption("MERIT", 100)));

    private static final Fee EXTRACT = Fee.fixed("Lệ phí trích lục", 8_000);

    private static final Fee DECIDED = new Fee(
            "Lệ phí địa chính",
            FeeKind.DECIDED_ELSEWHERE,
            null,
            List.of(),
            null,
            "Nghị quyết HĐND",
            null,
            null,
            List.of());

    @ParameterizedTest(name = "{0} pages, {1} copies, {2} % off: {3}, {4}")
    @CsvSource({
        "1,   1, 0,   2000,   2000",
        "2,   1, 0,   4000,   4000",
        "3,   1, 0,   5000,   5000",
        "10,  1, 0,   12000,  12000",
        "198, 1, 0,   200000, 200000",
        "199, 1, 0,   200000, 200000",
        "900, 1, 0,   200000, 200000",
        "3,   5, 0,   25000,  25000",
        "900, 3, 0,   600000, 600000",
        "3,   5, 50,  25000,  12500",
        "3,   5, 100, 25000,  0",
    })
    void pricesPagesByTheirNumberUpToTheCapOfACopy(int pages, int copies, int percent, long full, long asked) {
        assertThat(FeeAssessment.computed(CERTIFIED_COPY, pages, copies, percent))
                .isEqualTo(new FeeAssessment(full, asked));
    }

    @Test
    void asksAFixedFeeForEveryCopyAndNothingWhereThereIsNone() {
        assertThat(FeeAssessment.computed(EXTRACT, 1, 3, 0)).isEqualTo(new FeeAssessment(24_000, 24_000));
        var none = new Fee("Không", FeeKind.NONE, null, null, null, null, null, null, null);
        assertThat(FeeAssessment.computed(none, 1, 3, 0)).isEqualTo(new FeeAssessment(0, 0));
    }

    @Test
    void leavesAFractionOfADongToTheApplicant() {
        assertThat(FeeAssessment.computed(Fee.fixed("Phí", 101), 1, 1, 50)).isEqualTo(new FeeAssessment(101, 50));
    }

    @Test
    void pricesEveryPageAlikeWithoutTiers() {
        var flat = new Fee("Phí", FeeKind.PER_PAGE, 500L, null, null, null, null, null, null);
        assertThat(FeeAssessment.computed(flat, 7, 2, 0)).isEqualTo(new FeeAssessment(7_000, 7_000));
    }

    @Test
    void refusesASumThatNobodyAsksFor() {
        var dear = Fee.fixed("Phí", FeeAssessment.MOST_VND);
        assertThatThrownBy(() -> FeeAssessment.computed(dear, 1, 2, 0))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("FEE_TOO_LARGE"));
    }

    @Test
    void holdsATableWithAHoleForABug() {
        var hole = new Fee(
                "Phí", FeeKind.PER_PAGE, null, List.of(new FeeTier(2, null, 1_000L)), null, null, null, null, null);
        assertThatThrownBy(() -> FeeAssessment.computed(hole, 1, 1, 0)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        ",           ,           true",
        "2026-11-23, ,           true",
        "2026-11-24, ,           false",
        ",           2026-11-24, true",
        ",           2026-11-23, false",
        "2026-08-15, 2027-03-01, true",
    })
    void isAskedFromItsFirstDayUntilTheDayBeforeItsEnd(LocalDate from, LocalDate until, boolean asked) {
        var fee = new Fee("Phí", FeeKind.FIXED, 1L, null, null, null, from, until, null);
        assertThat(FeeAssessment.isAskedOn(MONDAY_23_NOVEMBER, fee)).isEqualTo(asked);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                // fee, pages, group, evidence, amount, decision, code, member
                "4, -, -, -, -, -, FEE_UNKNOWN, fee",
                "3, -, -, -, 5000, NQ 12, FEE_NOT_ASKED_ON, fee",
                "1, -, -, -, -, -, FEE_PAGES_MISSING, pages",
                "2, 4, -, -, -, -, FEE_WITHOUT_PAGES, pages",
                "2, -, -, -, 500, -, FEE_IS_COMPUTED, amountVnd",
                "2, -, -, -, -, NQ 12, FEE_IS_COMPUTED, amountVnd",
                "1, 4, CHILD, Giấy khai sinh, -, -, FEE_EXEMPTION_UNKNOWN, exemptionGroup",
                "1, 4, MERIT, -, -, -, FEE_EXEMPTION_EVIDENCE_MISSING, exemptionEvidence",
            })
    void refusesWhatTheTableDoesNotSay(
            int fee,
            Integer pages,
            String group,
            String evidence,
            Long amount,
            String decision,
            String code,
            String member) {
        var expired = new Fee("Phí cũ", FeeKind.FIXED, 1L, null, null, null, null, MONDAY_23_NOVEMBER, null);
        var table = new FeeTable(List.of(CERTIFIED_COPY, EXTRACT, expired), MONDAY_23_NOVEMBER);
        var stated = new StatedFee(fee, pages, 1, group, evidence, amount, decision);
        assertRefused(table, stated, code, member);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, NQ 12, FEE_DECIDED_AMOUNT_MISSING, amountVnd",
                "5000, -, FEE_DECISION_MISSING, decisionReference"
            })
    void takesATypedAmountOnlyWithTheActThatDecidesIt(Long amount, String decision, String code, String member) {
        var table = new FeeTable(List.of(DECIDED), MONDAY_23_NOVEMBER);
        assertRefused(table, new StatedFee(1, null, 1, null, null, amount, decision), code, member);
        var lines = table.assess(List.of(new StatedFee(1, null, 1, null, null, 5_000L, "NQ 12")), mark());
        assertThat(lines).singleElement().extracting(AssessedFee::amountVnd).isEqualTo(5_000L);
    }

    @Property
    void neverAsksLessForMorePages(@ForAll("tables") Fee fee, @ForAll @IntRange(min = 1, max = 999) int pages) {
        assertThat(FeeAssessment.computed(fee, pages + 1, 1, 0).amountVnd())
                .isGreaterThanOrEqualTo(FeeAssessment.computed(fee, pages, 1, 0).amountVnd());
    }

    @Property
    void neverAsksMoreThanTheCapForEachCopy(
            @ForAll("tables") Fee fee,
            @ForAll @IntRange(min = 1, max = 999) int pages,
            @ForAll @IntRange(min = 1, max = 99) int copies,
            @ForAll @IntRange(max = 100) int percent) {
        var assessed = FeeAssessment.computed(fee, pages, copies, percent);
        if (fee.capVnd() != null) {
            assertThat(assessed.fullVnd()).isLessThanOrEqualTo(fee.capVnd() * copies);
        }
        assertThat(assessed.amountVnd()).isBetween(0L, assessed.fullVnd());
    }

    @Property
    void asksNothingOfWhoIsExempt(
            @ForAll("tables") Fee fee,
            @ForAll @IntRange(min = 1, max = 999) int pages,
            @ForAll @LongRange(max = 1_000_000_000_000L) long decided) {
        assertThat(FeeAssessment.computed(fee, pages, 1, 100).amountVnd()).isZero();
        assertThat(FeeAssessment.decided(decided, 100).amountVnd()).isZero();
    }

    @Property
    void comesToTheSumOfItsPagesBelowTheCap(
            @ForAll("tables") Fee fee, @ForAll @IntRange(min = 1, max = 300) int pages) {
        long sum = 0;
        for (int page = 1; page <= pages; page++) {
            sum += priceOf(fee, page);
        }
        assertThat(FeeAssessment.computed(fee, pages, 1, 0).fullVnd())
                .isEqualTo(fee.capVnd() == null ? sum : Math.min(sum, fee.capVnd()));
    }

    private static long priceOf(Fee fee, int page) {
        return fee.tiers().stream()
                .filter(tier -> tier.fromPage() <= page && (tier.toPage() == null || page <= tier.toPage()))
                .findFirst()
                .orElseThrow()
                .amountVnd();
    }

    /** Tables that price every page once. */
    @Provide
    Arbitrary<Fee> tables() {
        var widths = Arbitraries.integers().between(1, 20).list().ofMaxSize(4);
        var prices = Arbitraries.longs().between(0, 100_000).list().ofSize(5);
        var caps = Arbitraries.longs().between(0, 1_000_000).injectNull(0.3);
        return Combinators.combine(widths, prices, caps).as((lengths, amounts, cap) -> {
            var tiers = new ArrayList<FeeTier>();
            int from = 1;
            for (int index = 0; index < lengths.size(); index++) {
                int to = from + lengths.get(index) - 1;
                tiers.add(new FeeTier(from, to, amounts.get(index)));
                from = to + 1;
            }
            tiers.add(new FeeTier(from, null, amounts.getLast()));
            return new Fee("Phí", FeeKind.PER_PAGE, null, tiers, cap, null, null, null, null);
        });
    }

    private static void assertRefused(FeeTable table, StatedFee stated, String code, String member) {
        assertThatThrownBy(() -> table.assess(List.of(stated), mark()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(422);
                    assertThat(Map.of(problem.code(), problem.pointer())).isEqualTo(Map.of(code, "/fees/0/" + member));
                });
    }

    private static AssessmentMark mark() {
        var clerk = new Actor(1, "clerk", "Nguyễn Thị Mai", Set.of("clerk"), Set.of());
        return new AssessmentMark(1, Instant.EPOCH, clerk);
    }
}
