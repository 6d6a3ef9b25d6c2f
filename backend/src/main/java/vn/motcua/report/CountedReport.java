package vn.motcua.report;

import java.util.List;
import java.util.Map;
import vn.motcua.report.table.Words;

/**
 * A report that counts the rows of its SQL file. The file selects what a list of dossiers shows of each, and whatever
 * the groupings and measures speak of; {@code {{known}}} in it stands for as-known.sql.
 */
public interface CountedReport {

    /** As in the address. */
    String name();

    Words title();

    /** The first is the one that is told when nobody asks for another. */
    List<Grouping> groupings();

    /** In the order of the columns. */
    List<Measure> measures();

    /** The statement, from the file. */
    String facts();

    /**
     * What is told of whole agencies beside their dossiers, one row each with {@code unit_code} and {@code unit_name}; null
     * where nothing is.
     */
    default String unitFacts() {
        return null;
    }

    /**
     * The date, as SQL over the file, that the working hours of a list are told from: of what is resolved the promise that told
     * its outcome, of what is open the one that the applicant holds.
     */
    default String hoursFrom() {
        return "case when outcome is not null then measured_promise else promised_at end";
    }

    /** What the file asks for beside period, asOf and reference. */
    default Map<String, Object> parameters(ReportPeriod period, int agencyId) {
        return Map.of();
    }

    /** @param overdue by which the report judges what is open */
    default List<Words> notes(OverdueRule overdue) {
        return List.of();
    }
}
