package vn.motcua.paperwork.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import vn.motcua.dossier.register.Register;
import vn.motcua.organization.Actor;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.paperwork.KeptPrints;
import vn.motcua.paperwork.MonthlyPrinting;
import vn.motcua.paperwork.RegisterExtract;
import vn.motcua.paperwork.RegisterPrint;
import vn.motcua.paperwork.RegisterPrints;
import vn.motcua.security.idempotency.Idempotent;
import vn.motcua.shared.files.StoredFile;

/** What is read and written for the months of a register; pages are drawn in between, while no connection is held. */
@ApplicationScoped
@Transactional
class RegisterPrintRequests {

    @Inject
    MonthlyPrinting printing;

    @Inject
    RegisterPrints prints;

    @Inject
    KeptPrints kept;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** What is asked for: the key of the request stands for the month, for the bytes are new each time. */
    record Wanted(
            Register register, String month, @JsonIgnore MonthlyPrinting.Pages pages) {}

    List<RegisterPrint> page(Register register, RegisterPrint.After after, int limit) {
        return prints.page(staff.actor().agencyId(), register, after, limit);
    }

    StoredFile file(Register register, YearMonth month, int edition) {
        return prints.get(staff.actor().agencyId(), register, month, edition).file();
    }

    RegisterExtract extract(Register register, YearMonth month) {
        return printing.extract(staff.actor().agencyId(), register, month, clock.instant());
    }

    @Idempotent
    Response keep(Wanted wanted) {
        Actor actor = staff.actor();
        Instant now = clock.instant();
        RegisterPrint print =
                kept.nextEdition(wanted.register(), YearMonth.parse(wanted.month()), wanted.pages(), actor, now);
        RegisterPrintView view = RegisterPrintView.of(print);
        return Response.created(URI.create(view.href())).entity(view).build();
    }
}
