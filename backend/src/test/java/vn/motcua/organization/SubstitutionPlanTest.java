package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who stands in for whom, when substitutes are absent themselves. Days are those of December 2026. */
class SubstitutionPlanTest {

    private static final Set<String> BOTH = Set.of("clerk", "officer");

    @Test
    void aSubstituteStandsInFromTheFirstToTheLastDay() {
        var plan = new SubstitutionPlan(List.of(substitution("an", "binh", 2, 4, BOTH)));
        assertThat(plan.standsInFor("binh", day(1))).isEmpty();
        assertThat(plan.standsInFor("binh", day(2))).containsExactly(new StandIn("an", BOTH, day(4)));
        assertThat(plan.standsInFor("binh", day(4))).hasSize(1);
        assertThat(plan.standsInFor("binh", day(5))).isEmpty();
        assertThat(plan.standsInFor("an", day(3))).isEmpty();
    }

    @Test
    void theWorkGoesOnToWhoeverStandsInForTheSubstituteInTheRolesThatBothPassOn() {
        var plan = new SubstitutionPlan(
                List.of(substitution("an", "binh", 1, 10, BOTH), substitution("binh", "chi", 5, 6, Set.of("officer"))));
        assertThat(plan.standsInFor("chi", day(5)))
                .containsExactly(
                        new StandIn("binh", Set.of("officer"), day(6)), new StandIn("an", Set.of("officer"), day(6)));
        assertThat(plan.standsInFor("chi", day(7))).isEmpty();
    }

    @Test
    void aCircleIsSeenOnlyOnDaysThatAllOfItShare() {
        var plan = new SubstitutionPlan(
                List.of(substitution("an", "binh", 1, 10, BOTH), substitution("binh", "chi", 5, 6, BOTH)));
        assertThat(plan.wouldBecomeCircularWith(substitution("chi", "an", 6, 8, BOTH)))
                .isTrue();
        assertThat(plan.wouldBecomeCircularWith(substitution("chi", "an", 7, 8, BOTH)))
                .isFalse();
        assertThat(plan.wouldBecomeCircularWith(substitution("binh", "an", 10, 12, BOTH)))
                .isTrue();
        assertThat(plan.wouldBecomeCircularWith(substitution("binh", "an", 11, 12, BOTH)))
                .isFalse();
        assertThat(plan.wouldBecomeCircularWith(substitution("chi", "dung", 5, 6, BOTH)))
                .isFalse();
    }

    private static SubstitutionDetails substitution(
            String absent, String substitute, int first, int last, Set<String> roles) {
        return new SubstitutionDetails(absent, substitute, roles, day(first), day(last), null);
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2026, 12, ofDecember);
    }
}
