package vn.motcua.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** When the desk works in an ordinary week. */
@ApplicationScoped
public class DeskHours implements PanacheRepositoryBase<DeskSession, DeskSession.Key> {

    /** Exactly the week stated from this date on; without any hours when none was. */
    WeeklyHours weekFrom(LocalDate validFrom) {
        return WeeklyHours.of(
                list("validFrom", validFrom).stream().map(DeskSession::toEntry).toList());
    }

    /** All weeks, each by the date from which it is in force, in order. */
    public NavigableMap<LocalDate, List<DeskHoursEntry>> weeks() {
        return list("order by validFrom, weekday, opensAt").stream()
                .map(DeskSession::toEntry)
                .collect(Collectors.groupingBy(DeskHoursEntry::validFrom, TreeMap::new, Collectors.toList()));
    }

    void replaceWeek(LocalDate validFrom, List<DeskHoursEntry> entries) {
        delete("validFrom", validFrom);
        persist(entries.stream().map(DeskSession::new));
    }
}
