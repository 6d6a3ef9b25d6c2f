package vn.motcua.paperwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.register.RegisterYear;
import vn.motcua.organization.HeadTerm;

/**
 * Who keeps a register.
 *
 * @param name as it heads the paper
 * @param superior null at the top of the tree
 * @param heads all that are known
 * @param staff accounts of the people who work for it
 */
public record RegisterOffice(String name, String superior, List<HeadTerm> heads, Set<String> staff) {

    private static final HeadTerm NOT_KNOWN =
            new HeadTerm("(chưa khai báo người đứng đầu)", "Thủ trưởng cơ quan", null, null);

    /** No cover prints a blank: where nobody is known, it says so. */
    HeadTerm headOn(LocalDate day) {
        return heads.stream()
                .filter(term -> !term.validFrom().isAfter(day)
                        && (term.validUntil() == null || term.validUntil().isAfter(day)))
                .findFirst()
                .orElse(NOT_KNOWN);
    }

    /** A machine signs nothing: what it brought in was entered by the desk that it is connected to. */
    String opener(RegisterYear.Book book) {
        return staff.contains(book.openedBy()) ? book.openedByName() : IssuingOffice.DESK;
    }
}
