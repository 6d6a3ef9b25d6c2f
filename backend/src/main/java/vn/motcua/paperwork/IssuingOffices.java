package vn.motcua.paperwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.AgenciesAsOf;
import vn.motcua.organization.Agency;
import vn.motcua.organization.AgencyHeads;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffMembers;
import vn.motcua.shared.VietnamTime;

@ApplicationScoped
class IssuingOffices {

    private final Agencies agencies;
    private final AgenciesAsOf asOf;
    private final AgencyHeads heads;
    private final StaffMembers staff;

    IssuingOffices(Agencies agencies, AgenciesAsOf asOf, AgencyHeads heads, StaffMembers staff) {
        this.agencies = agencies;
        this.asOf = asOf;
        this.heads = heads;
        this.staff = staff;
    }

    IssuingOffice at(int agencyId, Instant at) {
        Agency agency = agencies.get(agencyId);
        List<Staff> people = staff.of(agencyId);
        return new IssuingOffice(
                asOf.at(agency, at),
                agency.phone(),
                heads.on(agencyId, VietnamTime.dateOf(at)).orElse(null),
                people.stream().map(Staff::username).collect(Collectors.toSet()),
                people.stream()
                        .filter(person -> person.title() != null)
                        .collect(Collectors.toMap(Staff::username, Staff::title)));
    }
}
