package vn.motcua.demo;

import org.apache.commons.csv.CSVRecord;

/** A time limit in the words of the HTTP interface. */
record Limit(String value, String unit) {

    static Limit of(CSVRecord procedure) {
        String unit = procedure.get("time_limit_unit");
        return new Limit(
                procedure.get("time_limit_value"),
                switch (unit) {
                    case "same_day" -> "SAME_DAY";
                    case "working_day" -> "WORKING_DAY";
                    case "day" -> "CALENDAR_DAY";
                    default ->
                        throw new IllegalArgumentException(procedure.get("code") + ": unknown unit of time " + unit);
                });
    }

    boolean isSameDay() {
        return unit.equals("SAME_DAY");
    }
}
