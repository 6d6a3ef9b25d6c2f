package vn.motcua.paperwork;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

@ApplicationScoped
class FormRegulations implements PanacheRepositoryBase<FormRegulation, String> {

    /** The one in force on a day; empty before the first. */
    Optional<FormRegulation> inForceOn(LocalDate day) {
        return find("inForceFrom <= ?1 order by inForceFrom desc", day).firstResultOptional();
    }
}
