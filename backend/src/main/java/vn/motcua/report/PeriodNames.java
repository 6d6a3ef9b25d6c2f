package vn.motcua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Kỳ báo cáo by name: rows of {@code report_period}, so that a new cut-off day is a row and not a program. */
@ApplicationScoped
public class PeriodNames {

    @Inject
    EntityManager entityManager;

    /**
     * A name of periods.
     *
     * @param kind CALENDAR, MONTH or STATE, under which it is listed
     * @param series whose periods follow each other without a gap
     * @param place in the series, from 1
     * @param fromMonth in which it begins; 0 is December of the year before
     * @param untilMonth in which the first day after it lies; 13 is January of the year after
     * @param legalBasis null where nothing but habit cuts it
     */
    public record Name(
            String code,
            String nameVi,
            String nameEn,
            String kind,
            String series,
            int place,
            int fromMonth,
            int fromDay,
            int untilMonth,
            int untilDay,
            String legalBasis) {

        public LocalDate from(int year) {
            return day(year, fromMonth, fromDay);
        }

        /** Inclusive. */
        public LocalDate to(int year) {
            return day(year, untilMonth, untilDay).minusDays(1);
        }

        private static LocalDate day(int year, int month, int day) {
            return LocalDate.of(year, 1, day).plusMonths(month - 1L);
        }
    }

    @SuppressWarnings("unchecked")
    public List<Name> all() {
        return entityManager.createNativeQuery("""
                        select code, name_vi, name_en, kind, series, place, from_month, from_day, until_month, until_day,
                               legal_basis
                          from report_period order by kind, series, place
                        """, Name.class).getResultList();
    }
}
