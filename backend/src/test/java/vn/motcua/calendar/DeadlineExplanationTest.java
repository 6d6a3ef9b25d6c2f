package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Calendars.SHIPPED;
import static vn.motcua.calendar.VietnamDates.at;
import static vn.motcua.calendar.VietnamDates.date;
import static vn.motcua.calendar.VietnamDates.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void tellsThePhasesOneAfterTheOther() {
        PhasedLimit limit = new PhasedLimit(TimeLimit.workingDays(2), TimeLimit.of("3", LimitUnit.CALENDAR_DAY));

        assertThat(told("Tue 2026-11-17 09:00", limit, List.of(), DeadlineSettings.DEFAULT))
                .containsExactly(
                        "17 phase 1 – 0 Ngày tiếp nhận, không tính",
                        "18 phase 1 day 1 480 Ngày làm việc",
                        "19 phase 1 day 2 480 Ngày làm việc",
                        "20 phase 2 day 1 480 Ngày làm việc",
                        "21 phase 2 day 2 0 Tính cả ngày nghỉ",
                        "22 phase 2 day 3 0 Tính cả ngày nghỉ",
                        "23 phase 2 – 0 Ngày cuối là ngày nghỉ, thời hạn kết thúc vào ngày làm việc tiếp theo");
    }

    @Test
    void tellsADateTwiceWhenHoursOfBothPhasesRunOnIt() {
        PhasedLimit limit = new PhasedLimit(hours("2"), hours("7"));
        DeadlineExplanation explanation =
                calculator.explain(SHIPPED, at("Mon 2026-11-16 09:00"), limit, DeadlineSettings.DEFAULT);

        assertThat(told("Mon 2026-11-16 09:00", limit, List.of(), DeadlineSettings.DEFAULT))
                .containsExactly(
                        "16 phase 1 – 120 Ngày tiếp nhận, tính từ giờ tiếp nhận",
                        "16 phase 2 – 240 Giai đoạn hai tính tiếp từ giờ giai đoạn một kết thúc",
                        "17 phase 2 – 180 Ngày làm việc");
        assertThat(explanation.days()).extracting(ExplainedDay::role).containsExactly(Role.RECEIVED, null, Role.DUE);
        assertThat(text(explanation.deadline().startsAt())).isEqualTo("Mon 2026-11-16 09:00");
    }

    @Test
    void saysThatALateReceptionWasMoved() {
        DeadlineSettings all = new DeadlineSettings(
                LocalTime.of(15, 0), CutOffScope.ALL, EndOfLimit.END_OF_DAY, SupplementPolicy.RESTART);

        assertThat(told("Fri 2026-11-20 15:01", PhasedLimit.of(TimeLimit.workingDays(1)), List.of(), all))
                .containsExactly(
                        "20 phase 1 – 0 Tiếp nhận quá giờ, chuyển sang ngày làm việc tiếp theo",
                        "21 phase 1 – 0 Nghỉ hằng tuần",
                        "22 phase 1 – 0 Nghỉ hằng tuần",
                        "23 phase 1 – 0 Được coi là ngày tiếp nhận, không tính",
                        "24 phase 1 – 0 Ngày Văn hóa Việt Nam",
                        "25 phase 1 day 1 480 Ngày làm việc");
    }

    @Test
    void saysWhichDaysWereWaited() {
        List<ClockStop> payment =
                List.of(new ClockStop(at("Tue 2026-11-17 10:00"), at("Wed 2026-11-18 10:00"), SupplementPolicy.RESUME));

        assertThat(told(
                        "Mon 2026-11-16 09:00",
                        PhasedLimit.of(TimeLimit.workingDays(2)),
                        payment,
                        DeadlineSettings.DEFAULT))
                .containsExactly(
                        "16 phase 1 – 0 Ngày tiếp nhận, không tính",
                        "17 phase 1 day 1 480 Ngày làm việc",
                        "18 phase 1 – 0 Tạm dừng chờ người nộp, không tính",
                        "19 phase 1 day 2 480 Ngày làm việc");
        assertThat(told("Mon 2026-11-16 17:30", PhasedLimit.of(hours("4")), payment, DeadlineSettings.DEFAULT))
                .containsExactly(
                        "16 phase 1 – 0 Ngày tiếp nhận, không tính",
                        "17 phase 1 – 180 Ngày làm việc",
                        "18 phase 1 – 60 Ngày làm việc");
    }

    @Test
    void saysFromWhichHourALimitOfHoursRunsAfterASupplement() {
        List<ClockStop> supplement = List.of(
                new ClockStop(at("Mon 2026-11-16 10:00"), at("Tue 2026-11-17 16:00"), SupplementPolicy.RESTART));

        assertThat(told("Mon 2026-11-16 09:00", PhasedLimit.of(hours("2")), supplement, DeadlineSettings.DEFAULT))
                .containsExactly(
                        "16 phase 1 – 0 Ngày tiếp nhận, không tính",
                        "17 phase 1 – 60 Ngày nhận đủ hồ sơ bổ sung, tính từ giờ nhận đủ",
                        "18 phase 1 – 60 Ngày làm việc");
    }

    @Test
    void saysWhyASameDayRequestIsDueLater() {
        PhasedLimit sameDay = PhasedLimit.of(TimeLimit.of("1", LimitUnit.SAME_DAY));
        assertThat(told("Tue 2026-11-24 09:00", sameDay, List.of(), DeadlineSettings.DEFAULT))
                .containsExactly("24 phase 1 – 0 Ngày tiếp nhận, không tính", "25 phase 1 day 1 480 Ngày làm việc");
        assertThat(told("Mon 2026-11-23 15:01", sameDay, List.of(), DeadlineSettings.DEFAULT))
                .containsExactly(
                        "23 phase 1 – 0 Tiếp nhận quá giờ, trả kết quả trong ngày làm việc tiếp theo",
                        "24 phase 1 – 0 Ngày Văn hóa Việt Nam",
                        "25 phase 1 day 1 480 Ngày làm việc");
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_DAY, RECEIVED, 2016-12-31, 'Bộ luật Dân sự 2005, Điều 152'",
        "FIRST_DAY, RECEIVED, 2017-01-01, 'Bộ luật Dân sự 2015, Điều 147'",
        "LAST_DAY, END_MOVED_HERE, 2016-12-31, 'Bộ luật Dân sự 2005, Điều 153'",
        "LAST_DAY, END_MOVED_HERE, 2017-01-01, 'Bộ luật Dân sự 2015, Điều 148'",
        "RESTART, BEFORE_RESTART, 2018-06-20,",
        "RESTART, BEFORE_RESTART, 2018-06-21, 'Nghị định 61/2018/NĐ-CP, Điều 19'",
        "SAME_DAY, SAME_DAY_TOO_LATE, 2015-04-09,",
        "SAME_DAY, SAME_DAY_TOO_LATE, 2015-04-10, 'Nghị định 23/2015/NĐ-CP, Điều 7'",
        "NONE, WAITING, 2026-11-23,"
    })
    void citesTheLawInForceOnTheDate(String law, DayRule rule, LocalDate date, String citation) {
        assertThat(rule.legalReference(date)).as(law).isEqualTo(citation);
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

    /** Each day in a line: its date, phase, number, minutes and reason. */
    private List<String> told(String received, PhasedLimit limit, List<ClockStop> stops, DeadlineSettings settings) {
        return calculator.explain(SHIPPED, at(received), limit, stops, settings).days().stream()
                .map(day -> "%d phase %d %s %d %s"
                        .formatted(
                                day.date().getDayOfMonth(),
                                day.phase(),
                                day.dayNumber() == null ? "–" : "day " + day.dayNumber(),
                                day.countedMinutes(),
                                day.reason()))
                .toList();
    }

    private static TimeLimit hours(String value) {
        return TimeLimit.of(value, LimitUnit.WORKING_HOUR);
    }

    private DeadlineExplanation explain(String received, TimeLimit limit) {
        return calculator.explain(SHIPPED, at(received), PhasedLimit.of(limit), DeadlineSettings.DEFAULT);
    }
}
