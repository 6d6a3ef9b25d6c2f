package vn.motcua.demo;

import java.time.LocalDate;
import java.util.List;

/** The settlement report (Biểu II.06a) as the software answers it. */
record SettlementReport(
        LocalDate from, LocalDate to, Agency agency, List<Row> rows, Row total, List<Identity> identities) {

    record Agency(String code, String name) {}

    record Row(String key, String label, Received received, Resolved resolved, Pending pending) {}

    record Received(long total, long online, long directOrPostal, long carriedOver) {}

    record Resolved(long total, long early, long onTime, long late, long noDeadline) {}

    record Pending(long total, long inTime, long overdue) {}

    /** A sum that has to come out, e.g. received = resolved + pending. */
    record Identity(String code, boolean holds, long left, long right) {}
}
