package vn.motcua.paperwork;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import vn.motcua.dossier.PersonalData;
import vn.motcua.dossier.register.Register;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.security.AgencyScope;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.files.FileType;
import vn.motcua.shared.files.StoredFile;
import vn.motcua.shared.files.StoredFiles;
import vn.motcua.shared.problem.ProblemException;

/**
 * Makes the pages of registers that are printed by the month and bound (NĐ 23/2015/NĐ-CP Điều 13; ADR 0046). A page is
 * drawn while no connection is held, and its row is written last.
 */
@ApplicationScoped
public class MonthlyPrinting {

    /** How far back a month that was missed is made up for. */
    private static final int MONTHS_BACK = 12;

    /** In the place of an account: nobody signs in by this name. */
    private static final String SYSTEM = "hệ thống";

    @Inject
    RegisterPrints prints;

    @Inject
    RegisterExtracts extracts;

    @Inject
    RegisterPrinter printer;

    @Inject
    StoredFiles files;

    @Inject
    Agencies agencies;

    @Inject
    AgencyScope scope;

    /** The pages of a month, kept but not named by a row yet. */
    public record Pages(StoredFile file, int rows) {}

    /** Makes what is due for all agencies; one month that cannot be printed does not keep the others from it. */
    void makeDue(Instant now) {
        List<Integer> all = QuarkusTransaction.requiringNew()
                .call(() -> agencies.listAll().stream().map(Agency::id).toList());
        all.forEach(agencyId -> makeDue(agencyId, now));
    }

    private void makeDue(int agencyId, Instant now) {
        YearMonth running = YearMonth.from(VietnamTime.dateOf(now));
        List<RegisterPrints.Month> due = QuarkusTransaction.requiringNew().call(() -> {
            scope.open(List.of(agencyId));
            return prints.due(agencyId, running.minusMonths(MONTHS_BACK), running);
        });
        for (RegisterPrints.Month month : due) {
            try {
                make(agencyId, month, now);
            } catch (RuntimeException failure) {
                Log.errorf(
                        failure, "%s of %s was not printed for agency %d", month.register(), month.month(), agencyId);
            }
        }
    }

    private void make(int agencyId, RegisterPrints.Month due, Instant now) {
        RegisterExtract extract = QuarkusTransaction.requiringNew().call(() -> {
            scope.open(List.of(agencyId));
            return extract(agencyId, due.register(), due.month(), now);
        });
        Pages pages = pages(extract);
        RegisterPrint first =
                new RegisterPrint(due.register(), due.month(), 1, pages.rows(), pages.file(), now, SYSTEM, "Hệ thống");
        QuarkusTransaction.requiringNew().run(() -> {
            scope.open(List.of(agencyId));
            prints.keep(agencyId, first);
        });
    }

    /**
     * The rows of a month that is over, with whole names: it is the office's own book.
     *
     * @throws ProblemException 409 REGISTER_MONTH_NOT_OVER, 422 REGISTER_MONTH_EMPTY or REGISTER_TOO_LONG
     */
    public RegisterExtract extract(int agencyId, Register register, YearMonth month, Instant now) {
        String named = "%02d/%d".formatted(month.getMonthValue(), month.getYear());
        if (!month.isBefore(YearMonth.from(VietnamTime.dateOf(now)))) {
            throw new ProblemException(409, "REGISTER_MONTH_NOT_OVER", "/month", named);
        }
        RegisterQuery query = new RegisterQuery(agencyId, register, month.atDay(1), month.atEndOfMonth(), null);
        RegisterExtract extract = extracts.of(query, PersonalData.WHOLE, now);
        if (extract.rows().isEmpty()) {
            throw new ProblemException(422, "REGISTER_MONTH_EMPTY", "/month", named);
        }
        return extract;
    }

    /** Draws and keeps them; not to be called in a transaction. */
    public Pages pages(RegisterExtract extract) {
        byte[] pdf = printer.pdf(extract);
        StoredFile file = files.receive(
                new ByteArrayInputStream(pdf), pdf.length, extract.fileName("pdf"), EnumSet.of(FileType.PDF));
        return new Pages(file, extract.rows().size());
    }
}
