package vn.motcua.organization;

import java.util.List;

/** What an administrator writes about an agency. */
public record AgencyDetails(String name, String parentCode, String phone, String address, List<HeadTerm> heads) {

    AgencyDescription description(Integer parentId) {
        return new AgencyDescription(name, parentId, phone, address);
    }
}
