package vn.motcua.calendar;

/** What a time limit counts (đơn vị thời hạn), in the words of the law on each procedure. */
public enum LimitUnit {
    /** Ngày làm việc. */
    WORKING_DAY,
    /** Ngày, rest days and holidays included. */
    CALENDAR_DAY,
    /** Giờ làm việc. */
    WORKING_HOUR,
    /** Ngay trong ngày: by the end of the working day of reception. */
    SAME_DAY
}
