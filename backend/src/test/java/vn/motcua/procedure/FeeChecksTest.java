package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of prices prices every page once. Tiers are written 1-2, 3- and so on. */
class FeeChecksTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "fits",
            value = {
                "1-2 3-,       fits",
                "3- 1-2,       fits",
                "1-,           fits",
                "1-2 4-,       FEE_TIER_HOLE",
                "2-,           FEE_TIER_HOLE",
                "1-3 3-,       FEE_TIER_OVERLAP",
                "1- 5-,        FEE_TIER_OVERLAP",
                "1-2 3-10,     FEE_TIER_END",
                "1-2 9-3,      FEE_TIER_UPSIDE_DOWN",
            })
    void pricesEveryPageOnce(String tiers, String problem) {
        assertThat(codes(perPage(tiers))).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void namesThePagesWithoutAPrice() {
        var found = FeeChecks.of("/fees/0", perPage("1-2 5-"), Set.of());
        assertThat(found).singleElement().satisfies(check -> {
            assertThat(check.pointer()).isEqualTo("/fees/0/tiers");
            assertThat(check.detail()).isEqualTo("Từ trang 3 đến trang 4 chưa có mức thu.");
        });
    }

    @Test
    void wantsAnAmountWhereItIsFixed() {
        assertThat(codes(fee(FeeKind.FIXED, null, List.of(), null))).containsExactly("FEE_AMOUNT_MISSING");
        assertThat(codes(fee(FeeKind.DECIDED_ELSEWHERE, null, List.of(), null))).isEmpty();
        assertThat(codes(fee(FeeKind.PER_PAGE, null, List.of(), null))).containsExactly("FEE_TIERS_MISSING");
        assertThat(codes(fee(null, null, List.of(), null))).containsExactly("FEE_KIND_MISSING");
    }

    @Test
    void endsAfterItBegins() {
        assertThat(codes(fee(FeeKind.FIXED, 8000L, List.of(), LocalDate.of(2026, 1, 1))))
                .containsExactly("FEE_VALIDITY_UPSIDE_DOWN");
        assertThat(codes(fee(FeeKind.FIXED, 8000L, List.of(), LocalDate.of(2026, 1, 2))))
                .isEmpty();
    }

    @Test
    void exemptsKnownGroupsOnly() {
        var exempt = new Fee(
                "Lệ phí",
                FeeKind.FIXED,
                8000L,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(new FeeExemption("CHILD", 100), new FeeExemption("NOBODY", 50)));
        assertThat(FeeChecks.of("/fees/0", exempt, Set.of("CHILD")))
                .extracting(ContentCheck::pointer)
                .containsExactly("/fees/0/exemptions/1/group");
    }

    private static List<String> codes(Fee fee) {
        return FeeChecks.of("/fees/0", fee, Set.of()).stream()
                .map(ContentCheck::code)
                .toList();
    }

    private static Fee perPage(String tiers) {
        var list = new ArrayList<FeeTier>();
        for (var tier : tiers.split(" ")) {
            var pages = tier.split("-");
            list.add(new FeeTier(
                    Integer.valueOf(pages[0]), pages.length == 1 ? null : Integer.valueOf(pages[1]), 1000L));
        }
        return fee(FeeKind.PER_PAGE, null, list, null);
    }

    private static Fee fee(FeeKind kind, Long amount, List<FeeTier> tiers, LocalDate until) {
        return new Fee("Lệ phí", kind, amount, tiers, null, null, LocalDate.of(2026, 1, 1), until, List.of());
    }
}
