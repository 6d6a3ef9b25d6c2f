package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.PersonalData;
import vn.motcua.dossier.register.RegisterYear;
import vn.motcua.dossier.register.Registers;
import vn.motcua.organization.AgencyHeads;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.problem.ProblemException;

/** What is read of the database for a register; files are made afterwards, while no connection is held. */
@ApplicationScoped
@Transactional
public class RegisterExtracts {

    private final RegisterRows rows;
    private final Registers registers;
    private final IssuingOffices offices;
    private final AgencyHeads heads;
    private final RegulatedRegisters drawings;
    private final PaperworkConfig config;

    RegisterExtracts(
            RegisterRows rows,
            Registers registers,
            IssuingOffices offices,
            AgencyHeads heads,
            RegulatedRegisters drawings,
            PaperworkConfig config) {
        this.rows = rows;
        this.registers = registers;
        this.offices = offices;
        this.heads = heads;
        this.drawings = drawings;
        this.config = config;
    }

    /** @throws ProblemException 422 REGISTER_TOO_LONG when there are more rows than one file may hold */
    public RegisterExtract of(RegisterQuery query, PersonalData shown, Instant now) {
        int most = config.longestRegister();
        List<RegisterRow> found = rows.read(query, RegisterQuery.After.NOTHING, most + 1, shown);
        if (found.size() > most) {
            throw new ProblemException(422, "REGISTER_TOO_LONG", "query:to", most);
        }
        List<RegisterYear> years = registers.of(query.agencyId()).stream()
                .filter(year -> year.register() == query.register())
                .toList();
        List<RegulatedRegister> drawn = query.register().isOfCertification() ? List.of() : drawings.all();
        return new RegisterExtract(query, office(query, now), drawn, years, found);
    }

    /** A register of days that are over is headed as the agency was called at their end, whatever it is called now. */
    private RegisterOffice office(RegisterQuery query, Instant now) {
        Instant end = VietnamTime.startOf(query.to().plusDays(1)).minusMillis(1);
        IssuingOffice office = offices.at(query.agencyId(), end.isBefore(now) ? end : now);
        return new RegisterOffice(office.name(), office.superior(), heads.of(query.agencyId()), office.staff());
    }
}
