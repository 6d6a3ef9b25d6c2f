package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Calendars.SHIPPED;
import static vn.motcua.calendar.VietnamDates.at;
import static vn.motcua.calendar.VietnamDates.date;
import static vn.motcua.calendar.VietnamDates.text;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.ExplainedDay.Role;

class DeadlineExplanationTest {

    private final DeadlineCalculator calculator = new DeadlineCalculator();

    @Test
    void namesTheDecisionBehindASkippedDay() {
        DeadlineExplanation explanation = explain("Mon 2026-11-23 09:12", TimeLimit.workingDays(1));

        assertThat(text(explanation.deadline().startsAt())).isEqualTo("Wed 2026-11-25 07:00");
        assertThat(explanation.calendarRevision()).isEqualTo(SHIPPED.revision());
        assertThat(explanation.days())
                .containsExactly(
                        new ExplainedDay(
                                date("Mon 2026-11-23"),
                                DayKind.WORKING,
                                1,
                                false,
                                null,
                                0,
                                Role.RECEIVED,
                                "Ngày tiếp nhận, không tính",
                                "Day of reception, not counted",
                                "Bộ luật Dân sự 2015, Điều 147"),
                        new ExplainedDay(
                                date("Tue 2026-11-24"),
                                DayKind.OFF,
                                1,
                                false,
                                null,
                                0,
                                null,
                                "Ngày Văn hóa Việt Nam",
                                "Vietnamese Culture Day",
                                "Nghị quyết 28/2026/QH16"),
                        new ExplainedDay(
                                date("Wed 2026-11-25"),
                                DayKind.WORKING,
                                1,
                                true,
                                1,
                                480,
                                Role.DUE,
                                "Ngày làm việc",
                                "Working day",
                                null));
    }

    @Test
    void saysWhyAWorkedSaturdayCounts() {
        assertThat(explain("Fri 2025-04-25 10:00", TimeLimit.workingDays(1))
                        .days()
                        .getLast())
                .satisfies(day -> {
                    assertThat(day.kind()).isEqualTo(DayKind.WORKING_SWAPPED);
                    assertThat(day.counted()).isTrue();
                    assertThat(day.reason()).isEqualTo("Làm bù cho ngày 02/05/2025");
                });
    }

    @Test
    void aSameDayLimitIsOneDayThatIsReceivedAndDue() {
        DeadlineExplanation explanation = explain("Mon 2026-11-23 09:00", TimeLimit.of("1", LimitUnit.SAME_DAY));

        assertThat(text(explanation.deadline().startsAt())).isEqualTo("Mon 2026-11-23 09:00");
        assertThat(explanation.days()).singleElement().satisfies(day -> {
            assertThat(day.role()).isEqualTo(Role.RECEIVED_AND_DUE);
            assertThat(day.countedMinutes()).isEqualTo(120 + 240);
        });
    }

    @Test
    void citesTheCutOffForASameDayRequestThatCameLate() {
        assertThat(explain("Mon 2026-11-23 15:01", TimeLimit.of("1", LimitUnit.SAME_DAY))
                        .days()
                        .getFirst())
                .satisfies(day -> {
                    assertThat(day.counted()).isFalse();
                    assertThat(day.legalReference()).isEqualTo("Nghị định 23/2015/NĐ-CP, Điều 7");
                });
    }

    @Test
    void citesTheCivilCodeOfItsTime() {
        assertThat(explain("Wed 2016-02-03 09:00", TimeLimit.workingDays(1))
                        .days()
                        .getFirst()
                        .legalReference())
                .isEqualTo("Bộ luật Dân sự 2005, Điều 152");
    }

    @Test
    void numbersCalendarDaysAndSaysWhereTheEndMovedTo() {
        List<ExplainedDay> days = explain("Thu 2026-11-26 09:00", TimeLimit.of("2", LimitUnit.CALENDAR_DAY))
                .days();

        assertThat(days).extracting(ExplainedDay::dayNumber).containsExactly(null, 1, 2, null, null);
        assertThat(days.get(2).reason()).isEqualTo("Tính cả ngày nghỉ");
        assertThat(days.getLast().role()).isEqualTo(Role.DUE);
        assertThat(days.getLast().legalReference()).isEqualTo("Bộ luật Dân sự 2015, Điều 148");
    }

    @Test
    void showsWhatARestartThrewAway() {
        DeadlineExplanation explanation = calculator.explain(
                SHIPPED,
                at("Mon 2016-03-07 09:00"),
                PhasedLimit.of(TimeLimit.workingDays(1)),
                List.of(new ClockStop(
                        at("Tue 2016-03-08 09:00"), at("Wed 2016-03-09 09:00"), SupplementPolicy.RESTART)),
                DeadlineSettings.DEFAULT);

        assertThat(explanation.days())
                .extracting(ExplainedDay::reason)
                .containsExactly(
                        "Ngày tiếp nhận, không tính",
                        "Không tính: thời hạn tính lại từ đầu khi hồ sơ bổ sung đầy đủ",
                        "Ngày nhận đủ hồ sơ bổ sung, không tính",
                        "Ngày làm việc");
        assertThat(text(explanation.deadline().startsAt())).isEqualTo("Thu 2016-03-10 07:00");
    }

    @Test
    void extendsToTheEndOfTheNthWorkingDayAfterTheDueDate() {
        Instant extended = calculator.extend(SHIPPED, at("Fri 2026-11-20 11:00"), 2);
        assertThat(text(extended)).isEqualTo("Wed 2026-11-25 17:00");
    }

    @Test
    void refusesADeadlineThatRunsIntoAYearWithoutHolidays() {
        assertThatThrownBy(() -> explain("Wed 2027-12-29 10:00", TimeLimit.workingDays(3)))
                .isInstanceOf(CalendarYearNotLoaded.class)
                .hasMessageContaining("2028");
    }

    @Test
    void refusesStopsThatOverlap() {
        ClockStop open = new ClockStop(at("Mon 2026-11-16 10:00"), null, SupplementPolicy.RESUME);
        ClockStop next = new ClockStop(at("Tue 2026-11-17 10:00"), at("Wed 2026-11-18 10:00"), SupplementPolicy.RESUME);
        assertThatThrownBy(() -> calculator.deadline(
                        SHIPPED,
                        at("Mon 2026-11-16 09:00"),
                        PhasedLimit.of(TimeLimit.workingDays(3)),
                        List.of(open, next),
                        DeadlineSettings.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private DeadlineExplanation explain(String received, TimeLimit limit) {
        return calculator.explain(SHIPPED, at(received), PhasedLimit.of(limit), DeadlineSettings.DEFAULT);
    }
}
