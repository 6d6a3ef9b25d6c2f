package vn.motcua.calendar;

/** Hears, day by day and in order, what the walk to a due date makes of each day. */
interface DayLog {

    DayLog SILENT = new DayLog() {
        @Override
        public void counted(long day, int number, int minutes, DayRule rule) {}

        @Override
        public void skipped(long day, DayRule rule) {}

        @Override
        public void nextPhase() {}
    };

    /** @param number 0 for limits that do not count days */
    void counted(long day, int number, int minutes, DayRule rule);

    void skipped(long day, DayRule rule);

    /** The first phase ended with the day told last; hours of the second may tell of that day once more. */
    void nextPhase();
}
