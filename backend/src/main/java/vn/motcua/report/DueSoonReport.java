package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.report.table.Words;
import vn.motcua.shared.VietnamTime;

/**
 * Hồ sơ sắp đến hạn: open at the moment as known on which it is told, not waiting for the applicant, and promised for a
 * day of the period that has not passed. Numbers of dossiers. The officer has to be warned a day before (NĐ 61/2018/NĐ-CP
 * Điều 19 khoản 9): the next working day is that of the reader's office.
 */
@ApplicationScoped
public class DueSoonReport implements CountedReport {

    private static final String FACTS = SqlFile.read("due-soon.sql");

    @Inject
    ReportCalendars calendars;

    @Override
    public Map<String, Object> parameters(ReportPeriod period, int agencyId) {
        LocalDate today = VietnamTime.dateOf(period.asOf());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today.toString());
        parameters.put(
                "nextWorkingDay", nextWorkingDay(today, calendars.of(period).apply(agencyId)));
        return parameters;
    }

    /** Null in a year of which nobody has loaded the holidays. */
    private static String nextWorkingDay(LocalDate today, WorkingCalendar calendar) {
        try {
            return calendar.nextWorkingDay(today).toString();
        } catch (CalendarYearNotLoaded unknown) {
            return null;
        }
    }

    @Override
    public String name() {
        return "due-soon";
    }

    @Override
    public Words title() {
        return new Words("Hồ sơ sắp đến hạn", "Dossiers due soon");
    }

    @Override
    public List<Grouping> groupings() {
        return List.of(Grouping.HOLDER, Grouping.OFFICER, Grouping.DEPARTMENT, Grouping.FIELD, Grouping.PROCEDURE);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.dossiers("DUE", "Tổng sắp đến hạn", "Due in all", "true"),
                Measure.dossiers("DUE_TODAY", "Hạn trong ngày", "Due today", "promised_on = today"),
                Measure.dossiers(
                        "DUE_NEXT_DAY",
                        "Hạn ngày làm việc kế tiếp",
                        "Due the next working day",
                        "promised_on > today and promised_on <= next_working_day"),
                Measure.dossiers(
                        "DUE_LATER",
                        "Hạn các ngày sau",
                        "Due later",
                        "promised_on > coalesce(next_working_day, today)"));
    }

    @Override
    public String facts() {
        return FACTS;
    }

    @Override
    public List<Words> notes(OverdueRule overdue) {
        return List.of(
                new Words(
                        "Kỳ báo cáo là các ngày hẹn trả đã in, kể cả gia hạn; hồ sơ xét tại thời điểm số liệu.",
                        "The period is that of the printed dates, extensions included; dossiers are judged at the moment as known on which it is told."));
    }
}
