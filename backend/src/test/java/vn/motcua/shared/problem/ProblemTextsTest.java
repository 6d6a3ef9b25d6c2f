package vn.motcua.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

    @Test
    void writesADateAsVietnamesePapersDo() {
        assertThat(ProblemTexts.vietnamese("DAY_OFF_WITH_SESSIONS", FRIDAY)).startsWith("Ngày 27/11/2026 là ngày nghỉ");
    }

    @Test
    void leavesTheDateInEnglishWhereNobodyReadsItTheWrongWayRound() {
        assertThat(ProblemTexts.english("DAY_OFF_WITH_SESSIONS", FRIDAY)).contains("2026-11-27");
    }
}
