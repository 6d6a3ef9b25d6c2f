package vn.motcua.paperwork;

import java.time.LocalDate;
import vn.motcua.dossier.register.Register;

/**
 * Which rows of a register are wanted.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param book of each year; null for all
 */
public record RegisterQuery(int agencyId, Register register, LocalDate from, LocalDate to, Integer book) {

    /** Where a list goes on. */
    public record After(int year, int number) {

        public static final After NOTHING = new After(0, 0);
    }

    /** Whether the end of a year belongs to it, and with it the page of its closing. */
    boolean endsWith(int year) {
        return !to.isBefore(LocalDate.of(year, 12, 31));
    }
}
