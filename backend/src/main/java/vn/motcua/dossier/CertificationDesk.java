package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.dossier.register.Register;
import vn.motcua.dossier.register.RegisterNumber;
import vn.motcua.dossier.register.RegisterNumbers;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffId;
import vn.motcua.organization.StaffMembers;
import vn.motcua.procedure.CertificationBook;
import vn.motcua.procedure.PublishedVersions;
import vn.motcua.shared.problem.ProblemException;

/** Vào sổ chứng thực: what was signed gets its number in the book that its procedure writes into (ADR 0043). */
@ApplicationScoped
public class CertificationDesk {

    @Inject
    DossierActs acts;

    @Inject
    PublishedVersions versions;

    @Inject
    RegisterNumbers numbers;

    @Inject
    StaffMembers staff;

    @Inject
    Ledger ledger;

    @Inject
    EntityManager entityManager;

    /**
     * @param papers one number each
     * @param signatory account of who signed; null for who signed in the system
     * @throws ProblemException 409 NOT_A_CERTIFICATION, NOTHING_CERTIFIED or REGISTER_CLOSED; 422 SIGNATORY_REQUIRED or
     *     SIGNATORY_UNKNOWN
     */
    public List<RegisterNumber> certify(
            String code, int seenVersion, List<CertifiedPaper> papers, String signatory, ActContext context) {
        List<RegisterNumber> entered = new ArrayList<>();
        acts.perform(code, seenVersion, DossierAct.CERTIFY, context, dossier -> {
            Register register = register(dossier);
            Staff signed = signatory(dossier, signatory);
            for (CertifiedPaper paper : papers) {
                RegisterNumber number = numbers.enter(register, dossier.id().id(), context.at(), context.actor());
                insert(number, dossier, paper, signed, context);
                entered.add(number);
            }
            // Nothing else of the dossier changes, and nobody may enter the same papers twice.
            entityManager.lock(dossier, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            dossier.record(DossierAct.CERTIFY, context, details(entered, signed));
        });
        return entered;
    }

    private Register register(Dossier dossier) {
        CertificationBook book = versions.pinned(dossier.procedureId(), dossier.procedureVersion())
                .procedure()
                .certificationBook();
        if (book == null) {
            throw new ProblemException(409, "NOT_A_CERTIFICATION", null);
        }
        return Register.valueOf(book.name());
    }

    /** Who signed last in the system, or who is named where the signature was given by hand at the counter. */
    private Staff signatory(Dossier dossier, String named) {
        boolean refused = dossier.ending()
                .filter(ending -> ending.resolution() != Resolution.GRANTED)
                .isPresent();
        Optional<String> signed = ledger.of(dossier).stream()
                .filter(event -> event.act() == DossierAct.SIGN)
                .map(DossierEvent::actor)
                .reduce((first, last) -> last);
        if (refused || signed.isEmpty() && dossier.ending().isEmpty()) {
            throw new ProblemException(409, "NOTHING_CERTIFIED", null);
        }
        String account = signed.or(() -> Optional.ofNullable(named))
                .orElseThrow(() -> new ProblemException(422, "SIGNATORY_REQUIRED", "/signatory"));
        return staff.findByIdOptional(new StaffId(dossier.id().agencyId(), account))
                .filter(person -> person.title() != null)
                .orElseThrow(() -> new ProblemException(422, "SIGNATORY_UNKNOWN", "/signatory", account));
    }

    private static EventDetails details(List<RegisterNumber> entered, Staff signed) {
        return EventDetails.of(
                        "numbers",
                        entered.stream().map(RegisterNumber::documentNumber).collect(Collectors.joining("; ")))
                .and("signatory", signed.name());
    }

    private void insert(
            RegisterNumber number, Dossier dossier, CertifiedPaper paper, Staff signed, ActContext context) {
        entityManager
                .createNativeQuery("""
                        insert into certification (agency_id, register, year, number, dossier_id, paper, pages, copies, fee_vnd,
                                                   signatory, signatory_name, signatory_title,
                                                   entered_at, entered_by, entered_by_name)
                        values (:agency, :register, :year, :number, :dossier, :paper, :pages, :copies, :fee,
                                :signatory, :signatoryName, :signatoryTitle, cast(:at as timestamptz), :by, :byName)
                        """)
                .setParameter("agency", dossier.id().agencyId())
                .setParameter("register", number.register().name())
                .setParameter("year", number.year())
                .setParameter("number", number.number())
                .setParameter("dossier", dossier.id().id())
                .setParameter("paper", paper.paper())
                .setParameter("pages", paper.pages())
                .setParameter("copies", paper.copies())
                .setParameter("fee", paper.feeVnd())
                .setParameter("signatory", signed.username())
                .setParameter("signatoryName", signed.name())
                .setParameter("signatoryTitle", signed.title())
                .setParameter("at", context.at().toString())
                .setParameter("by", context.actor().username())
                .setParameter("byName", context.actor().name())
                .executeUpdate();
    }
}
