package vn.motcua.calendar;

import java.time.LocalDate;

/** Why a day counts towards a limit or not, in the words shown to the citizen. */
enum DayRule {
    /** The calendar's own reason says it all: a holiday, a rest day, a swapped day. */
    BY_CALENDAR("Ngày làm việc", "Working day"),
    CALENDAR_DAY("Tính cả ngày nghỉ", "Every day counts"),
    RECEIVED("Ngày tiếp nhận, không tính", "Day of reception, not counted", Law.FIRST_DAY),
    RECEIVED_AND_COUNTED("Ngày tiếp nhận, tính từ giờ tiếp nhận", "Day of reception, counted from that hour"),
    RECEIVED_TOO_LATE(
            "Tiếp nhận quá giờ, chuyển sang ngày làm việc tiếp theo",
            "Received too late in the day, moved to the next working day"),
    SAME_DAY_TOO_LATE(
            "Tiếp nhận quá giờ, trả kết quả trong ngày làm việc tiếp theo",
            "Received too late in the day, due on the next working day",
            Law.SAME_DAY),
    TREATED_AS_RECEIVED("Được coi là ngày tiếp nhận, không tính", "Treated as the day of reception, not counted"),
    BEFORE_RESTART(
            "Không tính: thời hạn tính lại từ đầu khi hồ sơ bổ sung đầy đủ",
            "Not counted: the limit starts afresh when the supplement is complete",
            Law.ONE_STOP),
    COMPLETED(
            "Ngày nhận đủ hồ sơ bổ sung, không tính",
            "Day on which the supplement was complete, not counted",
            Law.FIRST_DAY),
    COMPLETED_AND_COUNTED(
            "Ngày nhận đủ hồ sơ bổ sung, tính từ giờ nhận đủ",
            "Day on which the supplement was complete, counted from that hour"),
    /** Hours that go on within the day on which the first phase ended. */
    RUNS_ON(
            "Giai đoạn hai tính tiếp từ giờ giai đoạn một kết thúc",
            "The second phase runs on from the hour at which the first ended"),
    WAITING("Tạm dừng chờ người nộp, không tính", "Waiting for the applicant, not counted"),
    END_MOVED_HERE(
            "Ngày cuối là ngày nghỉ, thời hạn kết thúc vào ngày làm việc tiếp theo",
            "The last day is a day off; the limit ends on the next working day",
            Law.LAST_DAY),
    /** Followed by the number of the day. */
    EXTENSION("Gia hạn: ngày thêm thứ", "Extension: added day", Law.ONE_STOP);

    private enum Law {
        NONE(null, LocalDate.MIN, null),
        // Bộ luật Dân sự 2015 replaced that of 2005, Nghị định 61/2018 the one-stop rules of 2015.
        FIRST_DAY("Bộ luật Dân sự 2005, Điều 152", LocalDate.of(2017, 1, 1), "Bộ luật Dân sự 2015, Điều 147"),
        LAST_DAY("Bộ luật Dân sự 2005, Điều 153", LocalDate.of(2017, 1, 1), "Bộ luật Dân sự 2015, Điều 148"),
        ONE_STOP(null, LocalDate.of(2018, 6, 21), "Nghị định 61/2018/NĐ-CP, Điều 19"),
        SAME_DAY(null, LocalDate.of(2015, 4, 10), "Nghị định 23/2015/NĐ-CP, Điều 7");

        private final String earlier;
        private final LocalDate since;
        private final String now;

        Law(String earlier, LocalDate since, String now) {
            this.earlier = earlier;
            this.since = since;
            this.now = now;
        }
    }

    private final String vietnamese;
    private final String english;
    private final Law law;

    DayRule(String vietnamese, String english) {
        this(vietnamese, english, Law.NONE);
    }

    DayRule(String vietnamese, String english, Law law) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.law = law;
    }

    String vietnamese() {
        return vietnamese;
    }

    String english() {
        return english;
    }

    /** The law in force on that date; null when the rule is the office's practice or the calendar names the law. */
    String legalReference(LocalDate date) {
        return date.isBefore(law.since) ? law.earlier : law.now;
    }
}
