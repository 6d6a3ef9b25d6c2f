package vn.motcua.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.security.CurrentUser;
import vn.motcua.shared.VietnamTime;

/** The signed-in user as the office knows them. */
@RequestScoped
public class CurrentStaff {

    @Inject
    CurrentUser user;

    @Inject
    StaffMembers staff;

    @Inject
    Substitutions substitutions;

    /** The staff row of the user; machines have none. */
    public Optional<Staff> member() {
        return staff.findByIdOptional(new StaffId(user.agencyId(), user.username()));
    }

    /**
     * For whom the user stands in today; they hold the roles themselves, in their own name.
     *
     * @param now decides the day, in Vietnam
     */
    public List<StandIn> standsInFor(Instant now) {
        return substitutions.standsInFor(new StaffId(user.agencyId(), user.username()), VietnamTime.dateOf(now));
    }

    /** Always by the rows as they are now: where somebody sits decides what they may do. */
    public Actor actor() {
        return actor(seats(null), List.of());
    }

    /** The user, with those for whom they stand in on the day of a moment. */
    public Actor actorOn(Instant now) {
        List<StaffMembers.Seat> seats = seats(VietnamTime.dateOf(now));
        return actor(
                seats,
                seats.isEmpty() || !seats.getFirst().standsIn()
                        ? List.of()
                        : standsInFor(now).stream()
                                .map(this::absent)
                                .flatMap(Optional::stream)
                                .toList());
    }

    private List<StaffMembers.Seat> seats(LocalDate day) {
        return staff.seats(new StaffId(user.agencyId(), user.username()), day);
    }

    private Actor actor(List<StaffMembers.Seat> seats, List<Actor> standsInFor) {
        return new Actor(
                user.agencyId(),
                user.username(),
                seats.isEmpty() ? user.name() : seats.getFirst().name(),
                user.roles(),
                seats.stream()
                        .map(StaffMembers.Seat::departmentCode)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()),
                standsInFor);
    }

    /** Only in roles that the substitute holds too: a role taken from them is taken from their standing in. */
    private Optional<Actor> absent(StandIn standIn) {
        Set<String> roles =
                standIn.roles().stream().filter(user.roles()::contains).collect(Collectors.toSet());
        return staff.findByIdOptional(new StaffId(user.agencyId(), standIn.username()))
                .map(person ->
                        new Actor(user.agencyId(), person.username(), person.name(), roles, person.departmentCodes()));
    }
}
