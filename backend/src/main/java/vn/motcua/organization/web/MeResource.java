package vn.motcua.organization.web;

import static vn.motcua.security.Roles.AUDITOR;
import static vn.motcua.security.Roles.CATALOGUE_ADMIN;
import static vn.motcua.security.Roles.CLERK;
import static vn.motcua.security.Roles.LEADER;
import static vn.motcua.security.Roles.OFFICER;
import static vn.motcua.security.Roles.SYSTEM_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.calendar.CalendarDate;
import vn.motcua.calendar.CalendarYearNotLoaded;
import vn.motcua.calendar.DayKind;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.calendar.WorkingSession;
import vn.motcua.organization.Actor;
import vn.motcua.organization.Agencies;
import vn.motcua.organization.Agency;
import vn.motcua.organization.CurrentStaff;
import vn.motcua.organization.Departments;
import vn.motcua.organization.Staff;
import vn.motcua.organization.StaffMembers;
import vn.motcua.organization.StandIn;
import vn.motcua.security.Roles;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.http.CodeName;
import vn.motcua.shared.problem.ProblemTexts;

@Path("/api/v1/me")
@Tag(name = "Organization", description = "The office and its people")
@RolesAllowed({CLERK, OFFICER, LEADER, CATALOGUE_ADMIN, SYSTEM_ADMIN, AUDITOR})
@Transactional
public class MeResource {

    @Inject
    CurrentStaff staff;

    @Inject
    Agencies agencies;

    @Inject
    Departments departments;

    @Inject
    StaffMembers members;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Who is signed in, for which agency, and how long the desk is open today")
    public Me me() {
        Actor actor = staff.actor();
        Agency agency = agencies.get(actor.agencyId());
        Map<String, String> names = departments.names(actor.agencyId());
        Set<String> roles = new TreeSet<>(actor.roles());
        roles.retainAll(Roles.OF_STAFF);
        Instant now = clock.instant();
        LocalDate today = VietnamTime.dateOf(now);
        WorkingCalendar calendar = calendars.of(actor.agencyId());
        return new Me(
                actor.username(),
                actor.name(),
                staff.member().map(Staff::title).orElse(null),
                roles,
                new CodeName(agency.code(), agency.name()),
                actor.departments().stream()
                        .sorted()
                        .map(code -> new CodeName(code, names.getOrDefault(code, code)))
                        .toList(),
                standsInFor(actor, now),
                VietnamTime.offset(now),
                Day.of(today, now, calendar),
                Day.of(today.plusDays(1), now, calendar));
    }

    private List<StoodInFor> standsInFor(Actor actor, Instant now) {
        List<StandIn> standIns = staff.standsInFor(now);
        Map<String, String> names = standIns.isEmpty() ? Map.of() : members.names(actor.agencyId());
        return standIns.stream()
                .map(standIn -> new StoodInFor(
                        standIn.username(),
                        names.getOrDefault(standIn.username(), standIn.username()),
                        new TreeSet<>(standIn.roles()),
                        standIn.lastDay()))
                .toList();
    }

    /** Somebody who is absent today and whose work the user does. */
    @Schema(name = "StoodInFor")
    public record StoodInFor(
            @Schema(examples = "officer") String username,
            @Schema(examples = "Đặng Thị Lan") String name,
            Set<String> roles,
            @Schema(description = "Inclusive") LocalDate lastDay) {}

    @Schema(name = "Me")
    public record Me(
            String username,
            String name,
            @Schema(nullable = true) String title,
            Set<String> roles,
            CodeName agency,
            List<CodeName> departments,

            @Schema(description = "Whose work the user does today")
            List<StoodInFor> standsInFor,

            @Schema(description = "The server's clock") OffsetDateTime now,
            Day today,
            Day tomorrow) {}

    @Schema(name = "OfficeDay")
    public record Day(
            LocalDate date,

            @Schema(description = "Null when the calendar of the year is not loaded", nullable = true)
            DayKind kind,

            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String reasonEn,
            List<WorkingSession> sessions,

            @Schema(description = "Working minutes left from now on")
            long remainingMinutes) {

        /** A date whose year is not loaded has no kind and says so; nothing is guessed. */
        static Day of(LocalDate date, Instant now, WorkingCalendar calendar) {
            if (!calendar.knows(date)) {
                CalendarYearNotLoaded unknown = new CalendarYearNotLoaded(date.getYear());
                Object[] year = unknown.arguments().toArray();
                return new Day(
                        date,
                        null,
                        ProblemTexts.vietnamese(unknown.code(), year),
                        ProblemTexts.english(unknown.code(), year),
                        List.of(),
                        0);
            }
            CalendarDate day = calendar.on(date);
            return new Day(
                    date,
                    day.kind(),
                    day.reason(),
                    day.reasonEn(),
                    day.sessions(),
                    calendar.workingMinutesBetween(
                            laterOf(now, VietnamTime.startOf(date)), VietnamTime.startOf(date.plusDays(1))));
        }

        private static Instant laterOf(Instant a, Instant b) {
            return a.isAfter(b) ? a : b;
        }
    }
}
