package vn.motcua.calendar;

/** What a date is in the working calendar. */
public enum DayKind {
    /** An ordinary working day by the desk hours. */
    WORKING(true),
    /** Làm bù: a rest day worked in exchange for another day. */
    WORKING_SWAPPED(true),
    /** A day with shortened hours of its own. It still counts as one working day. */
    HALF_DAY(true),
    /** Nghỉ lễ, tết, or the day off in lieu of one that fell on a rest day. */
    OFF(false),
    /** Nghỉ hoán đổi: an ordinary day given in exchange for a rest day that is worked. */
    OFF_SWAPPED(false),
    /** Nghỉ hằng tuần, by the desk hours. */
    REST(false),
    /** A local closure: storm, flood, elections. */
    CLOSED(false);

    private final boolean worked;

    DayKind(boolean worked) {
        this.worked = worked;
    }

    /** Whether the government announces such days for the whole country; the others are an office's own. */
    boolean isNational() {
        return this == OFF || this == OFF_SWAPPED || this == WORKING_SWAPPED;
    }

    public boolean isWorked() {
        return worked;
    }
}
