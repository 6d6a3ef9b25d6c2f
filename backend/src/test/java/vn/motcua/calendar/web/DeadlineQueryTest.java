package vn.motcua.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.PhasedLimit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.http.ZonedParameter;
import vn.motcua.shared.problem.ProblemException;
import vn.motcua.shared.problem.ProblemTexts;

class DeadlineQueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:12:00+07:00",
                "2026-11-23T09:12+07:00",
                "2026-11-23T02:12:00Z",
                "2026-11-23T09:12:00 07:00"
            })
    void readsAMomentWithItsOffset(String text) {
        assertThat(ZonedParameter.instant("receivedAt", text)).isEqualTo(Instant.parse("2026-11-23T02:12:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:12:00, DATE_WITHOUT_ZONE",
        "2026-11-23, DATE_WITHOUT_ZONE",
        "2026-02-30T09:12:00+07:00, DATE_UNREADABLE",
        "yesterday, DATE_UNREADABLE",
        "9999-12-31T09:12:00+07:00, DATE_OUT_OF_BOUNDS",
        "1899-12-31T09:12:00+07:00, DATE_OUT_OF_BOUNDS",
        "'', DATE_UNREADABLE"
    })
    void refusesAMomentThatCouldBeAnyones(String text, String code) {
        assertRefused(() -> ZonedParameter.instant("receivedAt", text), code, "query:receivedAt");
    }

    @Test
    void readsALimit() {
        assertThat(DeadlineQuery.limit("0.5", "WORKING_DAY", null, null))
                .isEqualTo(PhasedLimit.of(TimeLimit.of("0.5", LimitUnit.WORKING_DAY)));
    }

    @Test
    void readsALimitOfTwoPhases() {
        assertThat(DeadlineQuery.limit("10", "WORKING_DAY", "15", "CALENDAR_DAY"))
                .isEqualTo(new PhasedLimit(TimeLimit.workingDays(10), TimeLimit.of("15", LimitUnit.CALENDAR_DAY)));
    }

    @Test
    void refusesWhatIsNoLimit() {
        assertNoLimit(null, "WORKING_DAY", "LIMIT_MISSING", "limit");
        assertNoLimit("ba", "WORKING_DAY", "LIMIT_NOT_A_NUMBER", "limit");
        assertNoLimit("3", "FORTNIGHT", "UNKNOWN_UNIT", "unit");
        assertNoLimit("3", null, "UNKNOWN_UNIT", "unit");
        assertRefused(() -> DeadlineQuery.channel("PIGEON"), "UNKNOWN_CHANNEL", "query:channel");
    }

    @Test
    void theChannelMayBeLeftOut() {
        assertThat(DeadlineQuery.channel(null)).isNull();
    }

    /** Refused as a limit, and just so as the second one, at its own parameters. */
    private static void assertNoLimit(String value, String unit, String code, String parameter) {
        assertRefused(() -> DeadlineQuery.limit(value, unit, null, null), code, "query:" + parameter);
        String second = parameter.equals("limit") ? "secondLimit" : "secondUnit";
        assertRefused(() -> DeadlineQuery.limit("1", "WORKING_DAY", value, unit), code, "query:" + second);
    }

    /** Refused with this code and pointer, and with words in both languages that name what was sent. */
    private static void assertRefused(ThrowingCallable call, String code, String pointer) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.pointer()).isEqualTo(pointer);
            for (Object argument : problem.arguments()) {
                assertThat(ProblemTexts.vietnamese(code, argument)).contains(argument.toString());
                assertThat(ProblemTexts.english(code, argument)).contains(argument.toString());
            }
        });
    }
}
