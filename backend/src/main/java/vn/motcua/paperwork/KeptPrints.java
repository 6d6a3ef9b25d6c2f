package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.YearMonth;
import vn.motcua.dossier.register.Register;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agency;

/** Editions that somebody asks for; two who ask at once get one each. */
@ApplicationScoped
public class KeptPrints {

    @Inject
    EntityManager entityManager;

    @Inject
    RegisterPrints prints;

    public RegisterPrint nextEdition(
            Register register, YearMonth month, MonthlyPrinting.Pages pages, Actor by, Instant now) {
        entityManager.find(Agency.class, by.agencyId(), LockModeType.PESSIMISTIC_WRITE);
        RegisterPrint print = new RegisterPrint(
                register,
                month,
                prints.nextEdition(by.agencyId(), register, month),
                pages.rows(),
                pages.file(),
                now,
                by.username(),
                by.name());
        prints.keep(by.agencyId(), print);
        return print;
    }
}
