package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.LimitUnit;

/** The sum of the steps against the limit; times are written 3w (working days), 7c (calendar days), 4h, 1s (same day). */
class StepTimesTest {

    private static final StepTimes EIGHT_HOURS = new StepTimes(480);

    @ParameterizedTest
    @CsvSource({
        // monthly allowance: posting for two calendar days inside eight working days
        "8w,     0.5w 4w 2c 1w 0.5w,   0",
        "10w,    0.5w 4w 7c 1w 0.5w,   480",
        "12w,    0.5w 4w 7c 1w 0.5w,   0",
        "3w,     4h 2w 0.5w 2h,        120",
        "1s,     1h 2h 1h,             0",
        "4h,     0.5h 2h 1h 0.5h,      0",
        // mediation about land: the whole of it in calendar days
        "45c,    1c 15c 20c 7c 2c,     0",
        "45c,    1c 15c 20c 7c 4c,     480",
        // two phases: ten working days to examine, fifteen days of posting
        "10w 15c, 10w 15c,             0",
    })
    void staysWithinTheLimit(String limit, String steps, long over) {
        assertThat(EIGHT_HOURS.sums(content(limit, steps)))
                .singleElement()
                .extracting(StepSum::getOverMinutes)
                .isEqualTo(over);
    }

    @Test
    void isNothingYetWhileATimeIsHalfWritten() {
        assertThat(EIGHT_HOURS.sums(content("3w", "1w ?")))
                .singleElement()
                .extracting(StepSum::stepMinutes)
                .isEqualTo(480L);
        assertThat(EIGHT_HOURS.sums(content("?", "1w"))).isEmpty();
    }

    private static ProcedureContent content(String limit, String steps) {
        var phases = limit.split(" ");
        var terms =
                new ChannelTerms(Channel.DIRECT, null, time(phases[0]), phases.length == 1 ? null : time(phases[1]));
        return Contents.of(
                List.of(terms),
                List.of(),
                Arrays.stream(steps.split(" "))
                        .map(step -> new StatedStep("Bước", StepRole.OFFICER, "HCTP", time(step), false, null, null))
                        .toList());
    }

    private static StatedLimit time(String written) {
        if (written.equals("?")) {
            return new StatedLimit(null, LimitUnit.WORKING_DAY);
        }
        var unit =
                switch (written.charAt(written.length() - 1)) {
                    case 'w' -> LimitUnit.WORKING_DAY;
                    case 'c' -> LimitUnit.CALENDAR_DAY;
                    case 'h' -> LimitUnit.WORKING_HOUR;
                    default -> LimitUnit.SAME_DAY;
                };
        return new StatedLimit(new BigDecimal(written.substring(0, written.length() - 1)), unit);
    }
}
