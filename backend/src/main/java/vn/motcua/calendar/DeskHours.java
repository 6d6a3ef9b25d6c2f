package vn.motcua.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** When the desk works in an ordinary week. */
@ApplicationScoped
public class DeskHours implements PanacheRepositoryBase<DeskSession, DeskSession.Key> {

    List<DeskHoursEntry> weekFrom(LocalDate validFrom) {
        return list("validFrom = ?1 order by weekday, opensAt", validFrom).stream()
                .map(DeskSession::toEntry)
                .toList();
    }

    void replaceWeek(LocalDate validFrom, List<DeskHoursEntry> entries) {
        delete("validFrom", validFrom);
        persist(entries.stream().map(DeskSession::new));
    }
}
